import { expect, test } from "vitest";
import { Scene } from "#lib/contracts/storyboard";
import { codeFocus } from "#lib/render/blocks/code-focus";
import { codeRows, columnsOf, lineColumns } from "#lib/render/blocks/code-rows";
import { sceneContext } from "#lib/render/scene/scene-context";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf } from "#lib/render/testing/program";

const plain = (text: string) => [{ text, kind: "plain" as const }];
const textOf = (row: ReturnType<typeof codeRows>[number]) =>
  " ".repeat(row.indent) + row.tokens.map((t) => t.text).join("");

test("short lines stay as they are", () => {
  expect(codeRows([plain("a"), [], plain("  b")], 20).map(textOf)).toEqual(["a", "", "  b"]);
});

test("long lines break at spaces and hang under their own indent", () => {
  const rows = codeRows([plain("    return first_value + second_value + third_value")], 30);
  expect(rows.map(textOf)).toEqual(["    return first_value + ", "      second_value + ", "      third_value"]);
  expect(rows.map((row) => row.continued)).toEqual([false, true, true]);
  for (const row of rows) expect(row.indent + lineColumns(row.tokens)).toBeLessThanOrEqual(30);
});

test("what has no place to break is cut, and nothing is lost", () => {
  const rows = codeRows([plain("x".repeat(70))], 30);
  expect(rows.flatMap((row) => row.tokens.map((t) => t.text)).join("")).toBe("x".repeat(70));
});

test("kinds stay with their letters", () => {
  const line = [
    { text: "let ", kind: "keyword" as const },
    { text: "a_rather_long_name", kind: "name" as const },
    { text: " = 1", kind: "number" as const },
  ];
  const kinds = codeRows([line], 24).flatMap((row) => row.tokens.map((t) => `${t.kind}:${t.text.trim()}`));
  expect(kinds).toEqual(["keyword:let", "name:a_rather_long_name", "number:", "number:= 1"]);
});

test("East Asian letters take two columns", () => {
  expect(columnsOf("二分 a")).toBe(6);
});

test("focus lights lines, slides and lets go", async () => {
  const scene = Scene.parse({
    id: "s",
    seconds: 10,
    layout: "full",
    marks: { one: 2, two: 4, three: 6 },
    blocks: [{ id: "k", type: "code", language: "x", code: "a\nb\nc\nd" }],
    actions: [
      { do: "focus", at: "one", target: "k", lines: [1] },
      { do: "focus", at: "two", target: "k", lines: [3, 4] },
      { do: "focus", at: "three", target: "k", lines: [] },
    ],
  });
  const { timeline } = sceneContext(programOf(scene), { width: 1280, height: 720 }, await fakeKit());
  const at = (seconds: number) => {
    const focus = codeFocus(timeline, "k", 4, seconds);
    return { lit: [0, 1, 2, 3].map((line) => focus.lit(line)), bands: focus.bands };
  };
  expect(at(1)).toEqual({ lit: [1, 1, 1, 1], bands: [] });
  expect(at(3)).toEqual({ lit: [1, 0, 0, 0], bands: [{ from: 0, to: 1, alpha: 1 }] });
  const [moving] = at(4.25).bands;
  expect(moving?.from).toBeGreaterThan(0);
  expect(moving?.from).toBeLessThan(2);
  expect(at(5)).toEqual({ lit: [0, 0, 1, 1], bands: [{ from: 2, to: 4, alpha: 1 }] });
  expect(at(9).lit).toEqual([1, 1, 1, 1]);
});
