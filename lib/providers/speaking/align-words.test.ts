import { expect, it } from "vitest";
import { alignWords } from "#lib/providers/speaking/align-words";

const heard = (line: string) => line.split(" ").map((text, i) => ({ text, start: i, end: i + 0.9 }));
const placed = (text: string, line: string) =>
  alignWords(text, "en", heard(line)).map(({ at, start }) => [/^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0], start]);

it("puts each word at its place, whatever marks and letters it is written with", () => {
  expect(placed("Café, then “home”!", "café , Then home .")).toEqual([
    ["Café", 0],
    ["then", 2],
    ["home", 3],
  ]);
});

it("gives the words of a spelled number to the number", () => {
  expect(placed("Then 1,250 gulls", "then one thousand two hundred fifty gulls").slice(0, 3)).toEqual([
    ["Then", 0],
    ["1", 1],
    ["1", 2],
  ]);
  expect(placed("Then 1,250 gulls", "then one thousand two hundred fifty gulls").at(-1)).toEqual(["gulls", 6]);
});

it("leaves out nothing that was said, and times rise", () => {
  const spans = alignWords("alpha beta gamma", "en", heard("alpha x y gamma z"));
  expect(spans.map(({ start }) => start)).toEqual([0, 1, 2, 3, 4]);
  expect(spans.map(({ at }) => at)).toEqual([0, 6, 6, 11, 11]);
  expect(alignWords("", "en", heard("a b"))).toEqual([]);
});
