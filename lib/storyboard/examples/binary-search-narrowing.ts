import type { Storyboard } from "#lib/contracts/storyboard";
import { boxRow } from "#lib/storyboard/examples/box-row";

export const searchedValues = [2, 5, 8, 12, 16, 23, 38, 45, 56, 67, 72, 81, 88, 91, 97] as const;
const boxes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `row.n${from + i}`);

/** 67 among fifteen values: 45 is too small, 81 too large, then it is found. */
export const binarySearchNarrowing: Storyboard = {
  version: 1,
  title: "Half of it is gone",
  language: "en",
  aspectRatio: "16:9",
  look: "midnight",
  seed: 17,
  scenes: [
    {
      id: "search",
      layout: "full",
      title: "Where is 67?",
      narration:
        "Fifteen numbers in order. Where is sixty-seven? [[one]] Look at the middle one: forty-five is too small. [[left]] So the left half is gone. [[two]] The middle of the rest is eighty-one: too large. [[right]] That half is gone too. [[three]] One more look in the middle, [[hit]] and there it is, after three looks.",
      parameters: { low: 0, high: 14, mid: 7 },
      blocks: [
        {
          id: "row",
          type: "figure",
          objects: [
            ...boxRow("n", searchedValues),
            {
              id: "look",
              type: "vector",
              from: ["mid+0.46", 2.1],
              to: ["mid+0.46", 1.08],
              role: "accent",
            },
            {
              id: "rest",
              type: "brace",
              from: ["low", -0.1],
              to: ["high+0.92", -0.1],
              role: "second",
              label: { text: "{{round(high)-round(low)+1}} left" },
            },
          ],
        },
      ],
      actions: [
        { at: "start", do: "show", target: boxes(0, 14), stagger: 0.05 },
        { at: "start", do: "show", target: "row.rest" },
        { at: "one", do: "show", target: "row.look" },
        { at: "one", do: "emphasize", target: "row.n7", role: "accent", until: "left" },
        { at: "left", do: "hide", target: boxes(0, 7), stagger: 0.04 },
        { at: "left", do: "set", parameters: { low: 8 }, seconds: 0.9 },
        { at: "two", do: "set", parameters: { mid: 11 }, seconds: 0.8 },
        { at: "two", do: "emphasize", target: "row.n11", role: "accent", until: "right" },
        { at: "right", do: "hide", target: boxes(11, 14), stagger: 0.05 },
        { at: "right", do: "set", parameters: { high: 10 }, seconds: 0.9 },
        { at: "three", do: "set", parameters: { mid: 9 }, seconds: 0.8 },
        { at: "hit", do: "emphasize", target: "row.n9", role: "positive" },
      ],
    },
  ],
};
