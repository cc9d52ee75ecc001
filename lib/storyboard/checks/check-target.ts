import type { Block } from "#lib/contracts/storyboard-blocks";
import { termsOf, texLines } from "#lib/storyboard/checks/terms-of";

const counted = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

/** Parts that a target `block.part` may name: items, rows and lines from 0, objects by id. */
function partsOf(block: Block): string[] {
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

const list = (names: readonly string[]): string => (names.length > 0 ? names.slice(0, 12).join(", ") : "none");

export interface FoundTarget {
  block: Block;
  /** Object, item, row or line. */
  part?: string;
  term?: string;
}

/** What a target names, or a sentence that says why it names nothing. */
export function findTarget(target: string, blocks: readonly Block[]): FoundTarget | string {
  const [, id = "", part, term] = /^([^.#]+)(?:\.([^#]+))?(?:#(.+))?$/.exec(target) ?? [];
  const block = blocks.find((candidate) => candidate.id === id);
  if (!block) return `There is no block "${id}" in this scene. Its blocks: ${list(blocks.map((b) => b.id))}.`;
  const parts = partsOf(block);
  if (part !== undefined && !parts.includes(part))
    return `The block "${id}" has no part "${part}". Its parts: ${list(parts)}.`;
  if (term !== undefined) {
    const lines = texLines(block);
    const searched = part === undefined ? lines : [lines[Number(part)] ?? ""];
    const terms = [...new Set(searched.flatMap(termsOf))];
    if (!terms.includes(term))
      return `"${target}" names no term: write \\term{${term}}{…} in the TeX. Its terms: ${list(terms)}.`;
  }
  return { block, part, term };
}
