import type { Storyboard } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import { box } from "#lib/storyboard/examples/box-row";

export const unsorted = [5, 2, 6, 1, 4, 3] as const;

/** Swaps of selection sort: [place to fill, place of the smallest of the rest]. */
export const swaps: readonly (readonly [number, number])[] = [
  [0, 3],
  [2, 5],
  [3, 4],
];
const marks = ["one", "three", "four"];

/** Boxes are named by their value, so that they keep their name wherever they are. */
function swapActions(): Action[] {
  const row: number[] = [...unsorted];
  return swaps.flatMap(([to, from], i): Action[] => {
    const [a, b] = [row[to] ?? 0, row[from] ?? 0];
    [row[to], row[from]] = [b, a];
    const way = from - to;
    const mark = marks[i] ?? "start";
    const move = (id: string, at: string, target: number, by: [number, number]): Action => ({
      id,
      at,
      do: "move",
      target: `row.v${target}`,
      by,
      seconds: 0.45,
    });
    return [
      { at: mark, do: "emphasize", target: `row.v${b}`, role: "accent", until: `after:e${i}` },
      move(`u${i}`, mark, b, [0, 1.15]),
      move(`d${i}`, mark, a, [0, -1.15]),
      move(`l${i}`, `after:u${i}`, b, [-way, 0]),
      move(`r${i}`, `after:u${i}`, a, [way, 0]),
      move(`e${i}`, `after:l${i}`, b, [0, -1.15]),
      move(`f${i}`, `after:l${i}`, a, [0, 1.15]),
    ];
  });
}

/** Selection sort on six numbers: three swaps. */
export const sortingRun: Storyboard = {
  version: 1,
  title: "Sorting by picking the smallest",
  language: "en",
  aspectRatio: "16:9",
  look: "cartoon",
  seed: 18,
  scenes: [
    {
      id: "run",
      layout: "full",
      title: "Always pick the smallest",
      narration:
        "Six numbers, out of order. [[one]] Find the smallest, the one, and swap it to the front. It will never move again. [[two]] The two already stands where it belongs. [[three]] The smallest of the rest is the three: swap it in. [[four]] The four changes places with the five. [[done]] Five and six are right, and the row is sorted.",
      blocks: [
        { id: "row", type: "figure", objects: unsorted.map((value, i) => box(`v${value}`, String(value), i, 0)) },
      ],
      actions: [
        { at: "start", do: "show", target: unsorted.map((value) => `row.v${value}`), stagger: 0.1 },
        ...swapActions(),
        { at: "two", do: "emphasize", target: "row.v2", role: "accent", until: "three" },
        {
          at: "done",
          do: "emphasize",
          target: [1, 2, 3, 4, 5, 6].map((value) => `row.v${value}`),
          role: "positive",
          stagger: 0.12,
        },
      ],
    },
  ],
};
