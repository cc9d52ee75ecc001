import type { Storyboard } from "#lib/contracts/storyboard";
import { boxRow } from "#lib/storyboard/examples/box-row";

export const searchedValues = [2, 5, 12, 16, 23, 45, 67, 72, 81, 88, 97] as const;
const boxes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `row.n${from + i}`);

/** 67 among eleven values: 45 is too small, 81 too large, then it is found. */
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
        "Eleven numbers in order. Where is sixty-seven? [[one]] Look at the middle one: forty-five is too small. [[left]] So the left half is gone. [[two]] The middle of the rest is eighty-one: too large. [[right]] That half is gone too. [[three]] One more look in the middle, [[hit]] and there it is, after three looks.",
      parameters: { low: 0, high: 10, mid: 5 },
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
        { at: "start", do: "show", target: boxes(0, 10), stagger: 0.05 },
        { at: "start", do: "show", target: "row.rest" },
        { at: "one", do: "show", target: "row.look" },
        { at: "one", do: "emphasize", target: "row.n5", role: "accent", until: "left" },
        { at: "left", do: "hide", target: boxes(0, 5), stagger: 0.04 },
        { at: "left", do: "set", parameters: { low: 6 }, seconds: 0.9 },
        { at: "two", do: "set", parameters: { mid: 8 }, seconds: 0.8 },
        { at: "two", do: "emphasize", target: "row.n8", role: "accent", until: "right" },
        { at: "right", do: "hide", target: boxes(8, 10), stagger: 0.05 },
        { at: "right", do: "set", parameters: { high: 7 }, seconds: 0.9 },
        { at: "three", do: "set", parameters: { mid: 6 }, seconds: 0.8 },
        { at: "hit", do: "emphasize", target: "row.n6", role: "positive" },
      ],
    },
  ],
};
