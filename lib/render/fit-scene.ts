import type { LookName } from "#lib/contracts/looks";
import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import type { Size } from "#lib/render/box";
import { cachedKit } from "#lib/render/cached-kit";
import type { Kit } from "#lib/render/kit";
import { standsAt } from "#lib/render/layout/solve-layout";
import { packPages } from "#lib/render/pagination/pack-pages";
import { type Page, pageOf, pageScene, type Unit, unitsOf } from "#lib/render/pagination/page";
import { stayingPicture, withPicture } from "#lib/render/pagination/staying-picture";
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
  if (stands({ scene: { ...scene, actions: [] }, typeset }, 0)) return [scene];
  // A title scene holds little; the same blocks under each other hold more.
  const simple: Scene = scene.layout === "title" ? { ...scene, layout: "stack" } : scene;
  if (simple !== scene && stands({ scene: { ...simple, actions: [] }, typeset }, 0)) return [simple];

  const units = unitsOf(simple, typeset);
  const title = simple.title === undefined ? undefined : `${simple.title} · 2/9`;
  const stays = stayingPicture(simple, units);
  const page = (some: readonly Unit[]): Page => pageOf(stays ? withPicture(some, stays) : some);
  const fits = (fit: number, pageOf: (some: readonly Unit[]) => Page) => (some: readonly Unit[]) =>
    stands(pageScene(simple, pageOf(some), typeset, title), fit);
  const packed = (some: readonly Unit[], pageOf: (some: readonly Unit[]) => Page): Page[] => {
    const pages = packPages(some, simple.blocks, fits(comfortable, pageOf)).map(pageOf);
    const tight = packPages(some, simple.blocks, fits(0, pageOf)).map(pageOf);
    return tight.length < pages.length - 1 ? tight : pages;
  };
  if (stays) {
    const others = units.filter((unit) => unit.block !== stays.block);
    const pages = packed(others, page);
    const allStand = pages.every((one) => stands(pageScene(simple, one, typeset, title), 0));
    if (pages.length > 1 && allStand) return writePages(simple, pages, typeset);
  }
  return writePages(simple, packed(units, pageOf), typeset);
}
