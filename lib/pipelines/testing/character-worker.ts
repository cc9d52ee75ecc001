import { makeCharacter } from "#lib/pipelines/make-character";

// Brings an order for a character to its end in a process of its own, to be killed. Its argument is the order's id.
const [makingId = ""] = process.argv.slice(2);
await makeCharacter(makingId, new AbortController().signal);
process.exit();
