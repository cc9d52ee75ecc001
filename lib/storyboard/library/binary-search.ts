import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Storyboard } from "#lib/contracts/storyboard";

const sorted = [3, 8, 12, 17, 21, 26, 34, 41, 55, 60, 72, 88];

/** A row of numbered boxes, one unit wide each, at the height y. */
function boxes(prefix: string, numbers: readonly number[], y = 0): FigureObject[] {
  return numbers.map((n, i) => ({
    id: `${prefix}${i}`,
    type: "polygon",
    points: [
      [i, y],
      [i + 0.9, y],
      [i + 0.9, y + 0.9],
      [i, y + 0.9],
    ],
    role: "series1",
    fill: "soft",
    label: { text: String(n), at: [i + 0.45, y + 0.45] },
  }));
}

const cells = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `row.n${from + i}`);

const source = `def find(values, wanted):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == wanted:
            return middle
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None`;

/** Halving a sorted list: the search is watched on twelve numbers, then read line by line, then counted. */
export const binarySearch: Storyboard = {
  version: 1,
  title: "Binary Search",
  language: "en",
  aspectRatio: "16:9",
  look: "midnight",
  seed: 3,
  scenes: [
    {
      id: "opening",
      layout: "title",
      narration:
        "Suppose you look for one name in a phone book of a million. [[how]] With binary search, twenty looks are always enough.",
      blocks: [
        { id: "name", type: "heading", text: "Binary Search", level: 1 },
        { id: "line", type: "text", text: "Find one in a million in twenty looks", role: "quiet" },
      ],
      actions: [{ at: "how", do: "show", target: "line" }],
    },
    {
      id: "idea",
      layout: "stack",
      title: "The idea",
      narration:
        "It needs one thing: [[sorted]] the values must be in order. [[middle]] Then look at the middle one. [[half]] If it is too small, everything before it is too small as well, and half of the work is gone. [[again]] Do the same with the half that is left.",
      blocks: [
        {
          id: "how",
          type: "steps",
          items: [
            "Start with a **sorted** list",
            "Look at the **middle** value",
            "Throw away the half it **cannot** be in",
            "Repeat with the rest",
          ],
        },
      ],
      actions: [
        { at: "sorted", do: "show", target: "how.0" },
        { at: "middle", do: "show", target: "how.1" },
        { at: "half", do: "show", target: "how.2" },
        { at: "again", do: "show", target: "how.3" },
      ],
    },
    {
      id: "watch",
      layout: "figure",
      title: "Looking for 55",
      narration:
        "Here are twelve numbers in order, and we look for fifty-five. [[m1]] The middle one is twenty-six: too small. [[c1]] So that half is out. [[m2]] We go to the middle of what is left, [[hit]] and there it is: fifty-five. [[done]] Two looks instead of nine.",
      blocks: [
        {
          id: "row",
          type: "figure",
          objects: [
            ...boxes("n", sorted),
            {
              id: "look",
              type: "vector",
              from: ["p+0.45", 2.1],
              to: ["p+0.45", 1.05],
              role: "accent",
              label: { text: "look here", at: ["p+0.45", 2.45] },
            },
          ],
        },
      ],
      parameters: { p: 5 },
      actions: [
        { at: "start", do: "show", target: cells(0, 11), stagger: 0.08 },
        { at: "m1", do: "show", target: "row.look" },
        { at: "m1", do: "emphasize", target: "row.n5", until: "c1" },
        { at: "c1", do: "hide", target: cells(0, 5) },
        { at: "m2", do: "set", parameters: { p: 8 }, seconds: 0.9 },
        { at: "hit", do: "emphasize", target: "row.n8", role: "positive" },
        { at: "done", do: "emphasize", target: "row.n8", role: "positive" },
      ],
    },
    {
      id: "code",
      layout: "full",
      title: "As a program",
      narration:
        "[[bounds]] Two markers, low and high, hold the part that is still possible. [[loop]] While there is such a part, [[mid]] take its middle. [[hit]] If that is the wanted value, we are done. [[right]] If it is too small, move low past it; [[left]] otherwise move high before it. [[none]] When nothing is left, the value is not there.",
      blocks: [{ id: "find", type: "code", language: "python", code: source }],
      actions: [
        { at: "bounds", do: "focus", target: "find", lines: [2] },
        { at: "loop", do: "focus", target: "find", lines: [3] },
        { at: "mid", do: "focus", target: "find", lines: [4] },
        { at: "hit", do: "focus", target: "find", lines: [5, 6] },
        { at: "right", do: "focus", target: "find", lines: [7, 8] },
        { at: "left", do: "focus", target: "find", lines: [9, 10] },
        { at: "none", do: "focus", target: "find", lines: [11] },
      ],
    },
    {
      id: "cost",
      layout: "split",
      title: "Why it is so fast",
      narration:
        "Each look halves what is left. [[few]] Sixteen values need at most five looks, [[more]] a thousand need ten, [[million]] and a million need twenty. [[log]] The number of looks grows like the logarithm, and that is almost not growing at all.",
      blocks: [
        {
          id: "t",
          type: "table",
          columns: ["values", "one by one", "halving"],
          rows: [
            ["16", "16", "5"],
            ["1,000", "1,000", "10"],
            ["1,000,000", "1,000,000", "20"],
          ],
        },
        {
          id: "p",
          type: "plot",
          x: { from: 0, to: 64, label: "values", step: 16 },
          y: { from: 0, to: 64, label: "looks", step: 16 },
          objects: [
            {
              id: "lin",
              type: "curve",
              y: "x",
              from: 0,
              to: 64,
              role: "series2",
              label: { text: "one by one", at: [18, 46] },
            },
            {
              id: "log",
              type: "curve",
              y: "log2(x) + 1",
              from: 1,
              to: 64,
              role: "accent",
              label: { text: "halving", at: [46, 13] },
            },
          ],
        },
      ],
      actions: [
        { at: "start", do: "trace", target: "p.lin", seconds: 1.2 },
        { at: "few", do: "rows", target: "t", count: 1 },
        { at: "more", do: "rows", target: "t", count: 2 },
        { at: "million", do: "rows", target: "t", count: 3 },
        { at: "log", do: "trace", target: "p.log", seconds: 1.6 },
      ],
    },
    {
      id: "keep",
      layout: "title",
      narration: "Keep it sorted, look in the middle, throw away half. [[end2]] That is binary search.",
      blocks: [
        { id: "name", type: "heading", text: "Look in the middle. Throw away half.", level: 1 },
        { id: "cost", type: "equation", tex: "\\text{looks} \\le \\lfloor \\log_2 n \\rfloor + 1" },
      ],
      actions: [{ at: "end2", do: "show", target: "cost" }],
    },
  ],
};
