import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { type OutlineInput, writeOutline } from "#lib/storyboard/outline-writer";

const write = (more: Partial<OutlineInput> = {}) =>
  writeOutline({ topic: "A topic", look: "paper", aspectRatio: "16:9", seed: 1, ...more });

describe("any text at all", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.lorem({ maxCount: 40 }),
    fc.constantFrom(
      "# ",
      "## Head\n",
      "- item\n",
      "1. item\n",
      "> quote\n",
      "```js\n",
      "```\n",
      "$x^2$",
      "$$\nx=1\n$$\n",
      "$$",
      "$",
      "**",
      "*",
      "`",
      "| a | b |\n|---|---|\n| 1 | 2 |\n",
      "[[",
      "]]",
      "[[m]]",
      "\n\n",
      ":::figure\n",
      ":::\n",
      "\\",
      "<b>",
      "{",
      "&amp;",
      "🎉",
      "勾股定理。",
      "\u202e",
      "---\n",
      "![x](y)",
      "[^1]",
      "~~~\n",
      "\\begin{aligned}",
      "&=",
      "http://x.y/z",
      "\uE010",
      "$\\frac{$",
      "a".repeat(5000),
    ),
  );
  it("becomes a storyboard that holds together", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
        (pieces, topic) => {
          const { storyboard } = write({ topic, context: pieces.join("") });
          const checked = checkStoryboard(storyboard);
          expect(checked.ok ? [] : checked.issues).toEqual([]);
        },
      ),
      { numRuns: inject("deep") ? 2500 : 250, seed: 11 },
    );
  }, 60_000);

  it("also when it is as long as it may be", () => {
    for (const context of [
      "word ".repeat(4000),
      "x".repeat(20_000),
      "# h\n\n".repeat(4000),
      "- i\n".repeat(5000),
      "$x=1$ ".repeat(3000),
      "勾".repeat(20_000),
      "Go on. ".repeat(2800),
      Array.from({ length: 900 }, (_, i) => `Word${i % 70} makes thing${i % 90}.`).join(" "),
    ]) {
      const checked = checkStoryboard(write({ context }).storyboard);
      expect(checked.ok ? [] : checked.issues).toEqual([]);
    }
  }, 60_000);
});
