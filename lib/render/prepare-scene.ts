import type { Value } from "#lib/contracts/figure-objects";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { prepareBlock } from "#lib/render/blocks/registry";
import type { Size } from "#lib/render/box";
import { cachedKit } from "#lib/render/cached-kit";
import { glyphPaths } from "#lib/render/equations/glyph-paths";
import type { Kit } from "#lib/render/kit";
import { arrangements } from "#lib/render/layout/arrangements";
import { sceneMargins } from "#lib/render/layout/margins";
import { solveLayout } from "#lib/render/layout/solve-layout";
import { typeScale } from "#lib/render/layout/type-scale";
import { drawGround } from "#lib/render/looks/draw-ground";
import { lookOf } from "#lib/render/looks/look-of";
import { cameraOf } from "#lib/render/scene/camera";
import { sceneMembers } from "#lib/render/scene/scene-members";
import { bestStill, sceneMoments } from "#lib/render/scene/scene-moments";
import { filmedElement, shrunkElement } from "#lib/render/scene/seen-element";
import type { Surface } from "#lib/render/surface";
import { directionOfLanguage } from "#lib/render/text/direction-of";
import { prepareTimeline } from "#lib/render/timeline/prepare-timeline";

/** A scene ready to be drawn at any time. Boxes are frame px, times scene seconds. */
export interface PreparedScene<P> {
  durationSeconds: number;
  /** Size of type between the least (0) and the nice one (1). */
  fit: number;
  /** 1, or more when the content does not fit at the least size and is drawn that many times smaller: split such a scene. */
  enlarged: number;
  /** Everything that never changes; fills the frame. */
  background(surface: Surface<P>): void;
  /** In drawing order. Redraw what changes its key, and what its box touches. */
  elements: readonly SceneElement<P>[];
  /** The whole picture of a moment: a pure function of `seconds`. */
  draw(surface: Surface<P>, seconds: number): void;
  /** Moments at which something happens, rising, the last one at the end. */
  cues: readonly number[];
  bestStillSeconds: number;
}

/**
 * Does everything that does not depend on time, once. Throws for expressions that cannot be read (checked storyboards
 * have none).
 */
export function prepareScene<P>(program: SceneProgram, size: Size, kit: Kit<P>): PreparedScene<P> {
  const { scene, language, seed, typeset } = program;
  const lent = cachedKit(kit);
  const unit = Math.min(size.width, size.height) / 720;
  const timeline = prepareTimeline(program, evaluate);
  const context: BlockContext<P> = {
    kit: lent,
    scene,
    look: lookOf(program.look),
    frame: size,
    unit,
    type: typeScale(size),
    typeset,
    timeline,
    glyphs: glyphPaths(lent),
    language,
    direction: directionOfLanguage(language),
    seed,
  };
  const { head, members } = sceneMembers(context, (block) => prepareBlock(block, context));
  const solved = solveLayout({
    kit: lent,
    frame: size,
    unit,
    margins: sceneMargins(size, scene.layout),
    direction: context.direction,
    members,
    arrangements: arrangements(scene.layout, members, size.width / size.height),
    head,
  });
  const placed = [head?.prepared, ...members.map((m) => m.prepared)].flatMap((prepared) => {
    const box = prepared && solved.boxes.get(prepared.id);
    return box ? prepared.place(box, solved.fit) : [];
  });
  const still = placed.map((element) => shrunkElement(element, solved.enlarged));
  const boxOf = (target: string) => {
    const own = still.find((element) => element.id === target)?.box;
    const block = solved.boxes.get(target.split(/[.#]/, 1)[0] ?? target);
    if (own || !block) return own;
    const k = solved.enlarged;
    return { x: block.x / k, y: block.y / k, width: block.width / k, height: block.height / k };
  };
  const camera = cameraOf(timeline, size, boxOf);
  const elements = still.map((element) => filmedElement(element, camera, size));
  const background = (surface: Surface<P>): void => drawGround(surface, context.look, size, seed);
  return {
    durationSeconds: program.durationSeconds,
    fit: solved.fit,
    enlarged: solved.enlarged,
    background,
    elements,
    draw: (surface, seconds) => {
      background(surface);
      for (const element of elements) element.draw(surface, seconds);
    },
    cues: sceneMoments(timeline),
    bestStillSeconds: bestStill(timeline, ["@title", ...scene.blocks.map((block) => block.id)]),
  };
}

function evaluate(value: Value): number {
  if (typeof value === "number") return value;
  return Number(value);
}
