import type { Block } from "#lib/contracts/storyboard-blocks";

const counted = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

/**
 * The parts of a block that a target `block.part` may name: items, table rows and lines of a derivation, counted from 0;
 * objects of figures and plots by id.
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
    default:
      return [];
  }
}
