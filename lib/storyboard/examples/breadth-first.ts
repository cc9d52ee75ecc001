import type { Storyboard } from "#lib/contracts/storyboard";

export const graphEdges: readonly (readonly [string, string])[] = [
  ["A", "B"],
  ["A", "C"],
  ["B", "D"],
  ["C", "D"],
  ["C", "E"],
  ["D", "F"],
  ["E", "F"],
];

/** Nodes by their distance from A. */
export const waves: readonly (readonly string[])[] = [["A"], ["B", "C"], ["D", "E"], ["F"]];
const moments = ["zero", "first", "second", "third"];

/** A graph is walked breadth-first: a wave runs over it from A. */
export const breadthFirst: Storyboard = {
  version: 1,
  title: "A wave runs over a graph",
  language: "en",
  aspectRatio: "16:9",
  look: "midnight",
  seed: 19,
  scenes: [
    {
      id: "walk",
      layout: "split",
      title: "Breadth first",
      narration:
        "How many steps is it from A to F? [[zero]] Begin at A: no step at all. [[first]] One step away are its neighbours, B and C. [[second]] Two steps away is what they reach: D and E. [[third]] And three steps away is F. [[done]] Every node is visited once, the near ones first. So the first way found is also a shortest one.",
      blocks: [
        {
          id: "graph",
          type: "diagram",
          direction: "right",
          nodes: ["A", "B", "C", "D", "E", "F"].map((id) => ({ id, text: id, shape: "circle" as const })),
          edges: graphEdges.map(([from, to]) => ({ from, to, arrow: "none" as const })),
        },
        {
          id: "queue",
          type: "table",
          columns: ["steps", "visited"],
          rows: waves.map((nodes, i) => [String(i), nodes.join(", ")]),
        },
      ],
      actions: [
        { at: "start", do: "show", target: "graph" },
        ...moments.map((at, i) => ({
          at,
          do: "emphasize" as const,
          target: (waves[i] ?? []).map((node) => `graph.${node}`),
          role: "accent" as const,
          stagger: 0.25,
        })),
        ...moments.map((at, i) => ({ at, do: "rows" as const, target: "queue", count: i + 1 })),
        {
          at: "done",
          do: "emphasize",
          target: ["graph.A-C", "graph.C-E", "graph.E-F"],
          role: "positive",
          stagger: 0.3,
        },
      ],
    },
  ],
};
