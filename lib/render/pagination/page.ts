import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import { sliceBlock, unitWeights } from "#lib/render/pagination/block-units";

/** One piece of a block: the smallest thing that goes to a page. */
export interface Unit {
  block: number;
  index: number;
  weight: number;
}

/** Units [from, to) of a block on a page. */
export interface Slice {
  block: number;
  from: number;
  to: number;
}

export type Page = readonly Slice[];

export const unitsOf = (scene: Scene, typeset: Typeset): Unit[] =>
  scene.blocks.flatMap((block, i) => unitWeights(block, typeset).map((weight, index) => ({ block: i, index, weight })));

/** Units in order as slices of their blocks. */
export function pageOf(units: readonly Unit[]): Page {
  const page: Slice[] = [];
  for (const unit of units) {
    const last = page.at(-1);
    if (last && last.block === unit.block && last.to === unit.index) last.to = unit.index + 1;
    else page.push({ block: unit.block, from: unit.index, to: unit.index + 1 });
  }
  return page;
}

/** The scene with only what is on a page (no actions), and the typeset it is measured with. */
export function pageScene(
  scene: Scene,
  page: Page,
  typeset: Typeset,
  title: string | undefined,
): { scene: Scene; typeset: Typeset } {
  const sliced = page.flatMap((slice) => {
    const block = scene.blocks[slice.block];
    return block ? [sliceBlock(block, slice.from, slice.to, typeset)] : [];
  });
  return {
    scene: { ...scene, title, blocks: sliced.map((s) => s.block), actions: [] },
    typeset: {
      equations: typeset.equations,
      code: { ...typeset.code, ...Object.fromEntries(sliced.flatMap((s) => Object.entries(s.typeset.code ?? {}))) },
      texts: { ...typeset.texts, ...Object.fromEntries(sliced.flatMap((s) => Object.entries(s.typeset.texts ?? {}))) },
    },
  };
}
