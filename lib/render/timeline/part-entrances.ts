import { edgeId, enteringParts } from "#lib/contracts/block-parts";
import type { Block } from "#lib/contracts/storyboard-blocks";

/** How a part follows when its whole block enters. */
export interface PartEntrance {
  part: string;
  /** Seconds after the block, and seconds that it takes itself. */
  after: number;
  seconds: number;
  /** About how long one talks about it; 0 comes with the one after it. */
  weight: number;
}

/** All parts are on their way within about this many seconds. */
const longest = { chart: 1.3, told: 3 } as const;

const apart = (count: number, usual: number, most: number): number => Math.min(usual, most / Math.max(1, count));

/** The parts of a picture that is built, in the order in which they enter; none for other blocks. */
export function partEntrances(block: Block): PartEntrance[] {
  const parts = enteringParts(block);
  const evenly = (usual: number, seconds: number, most: number): PartEntrance[] =>
    parts.map((part, i) => ({ part, after: 0.3 + i * apart(parts.length, usual, most), seconds, weight: 40 }));
  switch (block.type) {
    case "chart":
      if (block.kind === "line") return evenly(0.6, 1.5, 2.4);
      if (block.kind === "scatter") return evenly(0.5, 1.2, 2);
      if (block.kind === "pie")
        return evenly(longest.chart / parts.length, Math.max(0.4, 2 / parts.length), longest.chart);
      return evenly(0.14, 0.8, longest.chart);
    case "timeline":
      return evenly(0.4, 0.7, longest.told).map((entrance, i) => {
        const event = block.events[i];
        return { ...entrance, weight: 30 + (event?.title.length ?? 0) + (event?.text?.length ?? 0) };
      });
    case "numberLine":
      return evenly(0.4, 0.9, longest.told);
    case "diagram":
      return diagramEntrances(block);
    default:
      return [];
  }
}

/** Nodes in the order in which they are written; an edge grows to its later end while that appears. */
function diagramEntrances(block: Extract<Block, { type: "diagram" }>): PartEntrance[] {
  const step = apart(block.nodes.length, 0.35, longest.told);
  const rank = new Map(block.nodes.map((node, i) => [node.id, i]));
  const last = (edge: { from: string; to: string }): number =>
    Math.max(rank.get(edge.from) ?? 0, rank.get(edge.to) ?? 0);
  return block.nodes.flatMap((node, i): PartEntrance[] => [
    ...block.edges
      .filter((edge) => last(edge) === i)
      .map((edge) => ({ part: edgeId(edge), after: 0.35 + i * step, seconds: 0.7, weight: 0 })),
    { part: node.id, after: 0.2 + i * step, seconds: 0.6, weight: 30 + node.text.length },
  ]);
}
