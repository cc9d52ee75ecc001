import { holdMaking } from "#lib/worker/artifacts/making-lock";

// Holds a making lock until it is killed, and says when it has it.
await holdMaking(process.argv[2] ?? "", new AbortController().signal);
process.send?.("held");
setInterval(() => {}, 1000);
