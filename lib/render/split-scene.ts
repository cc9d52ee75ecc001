import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import { type Page, pageOf, unitsOf } from "#lib/render/pagination/page";
import { writePages } from "#lib/render/pagination/write-pages";

/**
 * The scene told block by block, a heading with what it heads; a scene of one block in halves. Only the scene itself when
 * it cannot be divided. The new scenes need typesets of their own.
 */
export function splitScene(scene: Scene, typeset: Typeset): Scene[] {
  const units = unitsOf(scene, typeset);
  const pages: Page[] = [];
  for (const [i, block] of scene.blocks.entries()) {
    const own = pageOf(units.filter((unit) => unit.block === i));
    const open = pages.at(-1);
    const heads = open?.every(({ block: at }) => scene.blocks[at]?.type === "heading");
    if (open && (heads || (block.type === "citation" && pages.length > 0))) pages[pages.length - 1] = [...open, ...own];
    else pages.push(own);
  }
  if (pages.length > 1) return writePages(scene, pages, typeset);
  const half = Math.ceil(units.length / 2);
  if (half === units.length) return [scene];
  return writePages(scene, [pageOf(units.slice(0, half)), pageOf(units.slice(half))], typeset);
}
