import type { Block } from "#lib/contracts/storyboard-blocks";

const term = /\\term\s*\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

/** Terms of a line of TeX, in order, repeated ones repeated. */
export const termsOf = (tex: string): string[] => [...tex.matchAll(term)].map(([, id = ""]) => id);

/** The lines of TeX in which a block's terms are looked for. */
export function texLines(block: Block): string[] {
  if (block.type === "equation") return [block.tex];
  if (block.type === "derivation") return block.lines;
  return [];
}
