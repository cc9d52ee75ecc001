import type { LookName } from "#lib/contracts/looks";
import type { Scene } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Typeset } from "#lib/contracts/typeset";
import { prepareBlock } from "#lib/render/blocks/registry";
import type { Size } from "#lib/render/box";
import { cachedKit } from "#lib/render/cached-kit";
import type { Kit } from "#lib/render/kit";
import { sceneMargins } from "#lib/render/layout/margins";
import { standsAt } from "#lib/render/layout/solve-layout";
import { packPages } from "#lib/render/pagination/pack-pages";
import { type Page, pageOf, pageScene, type Unit, unitsOf } from "#lib/render/pagination/page";
import { splitColumns } from "#lib/render/pagination/split-columns";
import { writePages } from "#lib/render/pagination/write-pages";
import { recordingKit } from "#lib/render/record";
import { layoutTask } from "#lib/render/scene/layout-task";
import { sceneContext } from "#lib/render/scene/scene-context";

/** Pages are not packed so full that all type is at its least. */
const comfortable = 0.25;

/**
 * The scene as it is when it fits the frame at a legible size; else the scenes `id`, `id~2`, … that show it in parts,
 * with their parts of narration and actions. `typeset` is the scene's; the new scenes need typesets of their own.
 * `captioned`: what is said will be drawn into the picture as captions, which take their room.
 */
export function fitScene<P>(
  scene: Scene,
  typeset: Typeset,
  language: string,
  look: LookName,
  size: Size,
  kit: Kit<P>,
  captioned = false,
): Scene[] {
  const lent = cachedKit(recordingKit(kit));
  const contextOf = (part: { scene: Scene; typeset: Typeset }) => {
    const timing = { seed: 0, durationSeconds: 10, speech: { from: 0, to: 10 }, marks: {} };
    const captions = captioned && part.scene.narration ? { style: "clean" as const, cues: [] } : undefined;
    return sceneContext({ ...part, ...timing, language, look, captions }, size, lent);
  };
  const stands = (part: { scene: Scene; typeset: Typeset }, fit: number): boolean =>
    standsAt(layoutTask(contextOf(part)), fit);
  const narrowed = (block: Block, of: Scene): Block[] => {
    if (block.type !== "table") return [block];
    const context = contextOf({ scene: { ...of, actions: [] }, typeset });
    const width = size.width - 2 * sceneMargins(size, of.layout).x;
    return splitColumns(block, (table) => {
      const need = prepareBlock(table, context).measure(width, 0);
      return Math.max(need.width, need.leastWidth ?? 0) <= width + 1;
    });
  };
  if (stands({ scene: { ...scene, actions: [] }, typeset }, 0)) return [scene];
  // A title scene holds little; the same blocks under each other hold more.
  const simple: Scene = scene.layout === "title" ? { ...scene, layout: "stack" } : scene;
  if (simple !== scene && stands({ scene: { ...simple, actions: [] }, typeset }, 0)) return [simple];

  const whole: Scene = { ...simple, blocks: simple.blocks.flatMap((block) => narrowed(block, simple)) };
  const units = unitsOf(whole, typeset);
  const title = simple.title === undefined ? undefined : `${simple.title} · 2/9`;
  const part = (some: readonly Unit[]) => pageScene(whole, pageOf(some), typeset, title);
  const fits = (fit: number) => (some: readonly Unit[]) => {
    const page = part(some);
    return new Set(page.scene.blocks.map((b) => b.id)).size === page.scene.blocks.length && stands(page, fit);
  };
  const pages: Page[] = packPages(units, whole.blocks, fits(comfortable)).map(pageOf);
  const tight: Page[] = packPages(units, whole.blocks, fits(0)).map(pageOf);
  return writePages(whole, tight.length < pages.length - 1 ? tight : pages, typeset);
}
