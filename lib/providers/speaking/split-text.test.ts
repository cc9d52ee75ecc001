import fc from "fast-check";
import { expect, it } from "vitest";
import { splitText } from "#lib/providers/speaking/split-text";

it("cuts between sentences, as seldom as it can", () => {
  const text = "One is here. Two is there. Three is gone.\n\nFour.";
  expect(splitText(text, "en", 30).map((piece) => piece.text)).toEqual([
    "One is here. Two is there.",
    "Three is gone.\n\nFour.",
  ]);
  expect(splitText(text, "en", 1000)).toHaveLength(1);
});

it("cuts a long sentence between its words, and a long word anywhere but inside a character", () => {
  expect(splitText("alpha beta gamma delta", "en", 11).map((piece) => piece.text)).toEqual([
    "alpha beta",
    "gamma delta",
  ]);
  expect(splitText("𝒳".repeat(5), "en", 3).map((piece) => piece.text)).toEqual(["𝒳", "𝒳", "𝒳", "𝒳", "𝒳"]);
});

it("loses no word, and every piece stands where it says", () => {
  const words = fc.array(fc.stringMatching(/^[a-zé0-9𝒳]{1,9}[.!?,]?$/u), { maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 3, max: 60 }), (some, limit) => {
      const text = some.join(" ");
      const pieces = splitText(text, "en", limit);
      for (const { text: piece, at } of pieces) {
        expect(piece.length).toBeLessThanOrEqual(limit);
        expect(text.slice(at, at + piece.length)).toBe(piece);
      }
      const said = (of: string): string => of.replaceAll(/[^\p{L}\p{N}]/gu, "");
      expect(said(pieces.map((piece) => piece.text).join(""))).toBe(said(text));
    }),
  );
});
