import type { Storyboard } from "#lib/contracts/storyboard";

/** What races, by name: how large it is at n. */
export const growths = {
  "60 n": (n: number): number => 60 * n,
  "6 n²": (n: number): number => 6 * n * n,
  "n³": (n: number): number => n ** 3,
  doubling: (n: number): number => 2 ** n,
} as const;

const names = ["60 n", "6 n²", "n³", "doubling"] as const;
export const frames = Array.from({ length: 12 }, (_, i) => ({
  name: `n = ${i + 1}`,
  values: names.map((name) => growths[name](i + 1)),
}));

/** A race of bars: whatever doubles wins in the end. */
export const growthRace: Storyboard = {
  version: 1,
  title: "Who grows fastest?",
  language: "en",
  aspectRatio: "16:9",
  look: "cinematic",
  seed: 26,
  scenes: [
    {
      id: "race",
      layout: "full",
      title: "Who grows fastest?",
      narration:
        "Four ways to grow start a race. Sixty at a time is far ahead, and doubling hardly gets going. [[mid]] Squares and cubes catch up. [[late]] The cube takes the lead. [[end2]] But doubling has never stopped doubling, and in the end it leaves everybody behind.",
      blocks: [
        {
          id: "race",
          type: "chart",
          kind: "bar",
          labels: [...names],
          series: [{ values: frames[0]?.values ?? [] }],
          frames,
          sorted: true,
        },
      ],
    },
  ],
};
