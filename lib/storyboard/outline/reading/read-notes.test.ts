import { expect, test } from "vitest";
import { readNotes } from "#lib/storyboard/outline/reading/read-notes";

/** What a stranger may send as notes: each of these once kept the parser for minutes, or overflowed its stack. */
const hostile = {
  "lists in lists in one line": "1. ".repeat(6600),
  "bullets in bullets": "+ ".repeat(9900),
  "quotes in quotes": "> ".repeat(9900),
  "quotes and lists by turns": "> - ".repeat(4900),
  "emphasis of two kinds": "*_a".repeat(6600),
  "emphasis without an end": "*a".repeat(9900),
  "long rows of stars": `${"*".repeat(9900)}a${"*".repeat(9900)}`,
  waves: "~~a".repeat(6600),
};

test.each(Object.entries(hostile))("%s are read in no time", (_, notes) => {
  expect(readNotes(notes).sections.length).toBeLessThanOrEqual(1);
});

test("notes that people write are read as they were: a few levels, emphasis in many items, code as it is", () => {
  const code = `\`\`\`python\n${"a * b_c_d ** e\n".repeat(60)}\`\`\``;
  const items = Array.from({ length: 150 }, (_, i) => `* item **${i}** and _more_`).join("\n");
  const { sections } = readNotes(`# One\n\n> - 1. deep **words**\n\n${items}\n\n${code}\n`);
  const [quoted, list, shown] = sections[0]?.items ?? [];
  expect(JSON.stringify(quoted)).toContain("deep **words**");
  expect(list).toMatchObject({ kind: "list" });
  expect(list?.kind === "list" && list.items).toHaveLength(150);
  expect(JSON.stringify(list)).toContain("**149**");
  expect(shown).toMatchObject({ kind: "code", code: "a * b_c_d ** e\n".repeat(60).trimEnd() });
});
