import type { Block } from "#lib/contracts/storyboard-blocks";

const counted = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

/** The name of a diagram's edge. */
export const edgeId = (edge: { id?: string | undefined; from: string; to: string }): string =>
  edge.id ?? `${edge.from}-${edge.to}`;

/**
 * The parts of a block that a target `block.part` may name: items, table rows and lines of a derivation, events, and labels of charts (series where it has
 * none), counted from 0; objects, nodes, edges, points and pins by id.
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
      return counted(block.labels?.length ?? block.series.length);
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
