import type { Block, BlockOf } from "#lib/contracts/storyboard-blocks";

const counted = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

/** The name of a diagram's edge. */
export const edgeId = (edge: { id?: string | undefined; from: string; to: string }): string =>
  edge.id ?? `${edge.from}-${edge.to}`;

const named = (word: string, count: number): string[] => counted(count).map((i) => `${word}${i}`);

/**
 * A chart's numbers are what it is read by: bars and slices by their labels, lines and clouds by their series. The other
 * way is called `series1` in bars of several series, and `label3` on lines.
 */
function chartParts(block: BlockOf<"chart">): string[] {
  const labels = block.labels?.length ?? 0;
  const series = block.series.length;
  if (block.kind === "line") return [...counted(series), ...named("label", labels)];
  if (block.kind === "scatter" || labels === 0) return counted(series);
  return block.kind === "bar" && series > 1 ? [...counted(labels), ...named("series", series)] : counted(labels);
}

/**
 * The parts of a block that a target `block.part` may name: items, table rows and lines of a derivation, events and what
 * a chart is read by, counted from 0; objects, nodes, edges, points and pins by id.
 */
export function blockParts(block: Block): string[] {
  switch (block.type) {
    case "bullets":
    case "steps":
      return counted(block.items.length);
    case "derivation":
      return counted(block.lines.length);
    case "table":
      return counted(block.rows.length);
    case "figure":
    case "plot":
      return block.objects.map((object) => object.id);
    case "timeline":
      return counted(block.events.length);
    case "chart":
      return chartParts(block);
    case "diagram":
      return [...block.nodes.map((node) => node.id), ...block.edges.map(edgeId)];
    case "numberLine":
      return [...(block.points ?? []), ...(block.intervals ?? []), ...(block.jumps ?? [])].map((part) => part.id);
    case "image":
      return (block.pins ?? []).map((pin) => pin.id);
    default:
      return [];
  }
}

/** Those of its parts that enter by themselves: every part, but for a chart's other way of being read. */
export const enteringParts = (block: Block): string[] =>
  block.type === "chart" ? blockParts(block).filter((part) => /^\d/.test(part)) : blockParts(block);
