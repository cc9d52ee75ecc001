import type { Storyboard } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";

const source = `def gcd(a, b):
    while b > 0:
        a, b = b, a % b
    return a

gcd(48, 18)`;

/** The values of a and b after each round of the loop. */
export const rounds: readonly (readonly [number, number])[] = [
  [48, 18],
  [18, 12],
  [12, 6],
  [6, 0],
];
const marks = ["r1", "r2", "r3"];

const round = (at: string, i: number): Action[] => {
  const [a, b] = rounds[i + 1] ?? [0, 0];
  return [
    { id: `test${i}`, at, do: "focus", target: "code", lines: [2], seconds: 0.3 },
    { id: `turn${i}`, at: `after:test${i}`, do: "focus", target: "code", lines: [3], seconds: 0.5 },
    { at: `after:turn${i}`, do: "set", parameters: { a, b }, seconds: 0.05 },
    {
      at: `after:turn${i}`,
      do: "emphasize",
      target: ["vars.0", "vars.1"],
      seconds: 0.3,
      until: marks[i + 1] ?? "stop",
    },
  ];
};

/** Euclid's algorithm, line by line, beside its variables. */
export const steppingThroughCode: Storyboard = {
  version: 1,
  title: "Euclid, line by line",
  language: "en",
  aspectRatio: "16:9",
  look: "midnight",
  seed: 27,
  scenes: [
    {
      id: "run",
      layout: "split",
      title: "Watching a program think",
      narration:
        "This program looks for the greatest common divisor of forty-eight and eighteen. [[call]] It is called with both numbers. [[r1]] As b is not zero, a becomes eighteen and b what is left of forty-eight: twelve. [[r2]] Again: twelve, and six. [[r3]] And again: six, and nothing left. [[stop]] Now b is zero, so the loop ends, [[answer]] and the answer is six.",
      parameters: { a: 48, b: 18 },
      blocks: [
        { id: "code", type: "code", language: "python", code: source },
        {
          id: "vars",
          type: "table",
          columns: ["variable", "value"],
          rows: [
            ["`a`", "{{a:0}}"],
            ["`b`", "{{b:0}}"],
            ["`a % b`", "{{b > 0 ? mod(a, max(b, 1)) : 0/0}}"],
          ],
        },
      ],
      actions: [
        { at: "start", do: "show", target: "code" },
        { at: "call", do: "focus", target: "code", lines: [6] },
        { at: "call", do: "show", target: "vars" },
        ...marks.flatMap((at, i) => round(at, i)),
        { at: "stop", do: "focus", target: "code", lines: [2] },
        { at: "answer", do: "focus", target: "code", lines: [4] },
        { at: "answer", do: "emphasize", target: "vars.0", role: "positive" },
      ],
    },
  ],
};
