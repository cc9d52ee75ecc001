import { expect, test } from "vitest";
import type { CodeToken } from "#lib/contracts/typeset";
import { grammars } from "#lib/typesetting/code/grammars";
import { highlightCode } from "#lib/typesetting/highlight-code";

const textOf = (line: readonly CodeToken[] | undefined) => (line ?? []).map((token) => token.text).join("");
const kindIn = (lines: readonly (readonly CodeToken[])[], text: string) =>
  lines.flat().find((token) => token.text.trim() === text)?.kind;

const python = `def search(items, target):
\tlow = 0  # start
\treturn f"found {low}" if target in items else None
class Box(Base): pass
`;

test("python is told apart by meaning", async () => {
  const lines = await highlightCode(python, "py");
  expect(lines.map(textOf)).toEqual(python.trimEnd().replaceAll("\t", "    ").split("\n"));
  expect(kindIn(lines, "def")).toBe("keyword");
  expect(kindIn(lines, "search")).toBe("name");
  expect(kindIn(lines, "0")).toBe("number");
  expect(kindIn(lines, "# start")).toBe("comment");
  expect(kindIn(lines, "Box")).toBe("type");
  expect(kindIn(lines, "else None")).toBe("keyword");
});

test("typescript is told apart by meaning", async () => {
  const lines = await highlightCode('const a: number = f("x") + 1; // done', "typescript");
  expect(kindIn(lines, "const")).toBe("keyword");
  expect(kindIn(lines, "f")).toBe("name");
  expect(kindIn(lines, '"x"')).toBe("string");
  expect(kindIn(lines, "number")).toBe("type");
  expect(kindIn(lines, "// done")).toBe("comment");
});

test("an unknown language is shown plain, blank lines stay", async () => {
  expect(await highlightCode("\n\nHELLO 1\n\nGOTO 10\n", "brainfog")).toEqual([
    [{ text: "HELLO 1", kind: "plain" }],
    [],
    [{ text: "GOTO 10", kind: "plain" }],
  ]);
});

test("every grammar loads and keeps the text", async () => {
  for (const language of Object.keys(grammars)) {
    const [line] = await highlightCode("if (x == 1) { return 'a' }", language);
    expect(textOf(line), language).toBe("if (x == 1) { return 'a' }");
  }
});
