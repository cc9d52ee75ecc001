import type { Block } from "#lib/contracts/storyboard-blocks";

const counted = (count: number, from: number): string[] => Array.from({ length: count }, (_, i) => `${i + from}`);

/**
 * The parts of a block that a target `block.part` may name: items and table rows from 1, lines of a derivation from 0,
 * objects of figures and plots by id.
 */
export function blockParts(block: Block): string[] {
  switch (block.type) {
    case "bullets":
    case "steps":
      return counted(block.items.length, 1);
    case "derivation":
      return counted(block.lines.length, 0);
    case "table":
      return counted(block.rows.length, 1);
    case "figure":
    case "plot":
      return block.objects.map((object) => object.id);
    default:
      return [];
  }
}
