import { blockParts } from "#lib/contracts/block-parts";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { termsOf, texLines } from "#lib/storyboard/checks/terms-of";

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
  const parts = blockParts(block);
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
