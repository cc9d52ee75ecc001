import type { SceneProgram } from "#lib/contracts/scene-program";
import { type Backdrop, prepareBackdrop } from "#lib/render/backdrop/prepare-backdrop";
import { showsText, textOnPicture } from "#lib/render/backdrop/text-on-picture";
import type { BlockContext, PreparedBlock, SceneElement } from "#lib/render/blocks/block";
import type { Box, Size } from "#lib/render/box";
import { captionElement, captionMoments } from "#lib/render/captions/caption-element";
import type { Kit } from "#lib/render/kit";
import { solveLayout } from "#lib/render/layout/solve-layout";
import { drawGround } from "#lib/render/looks/draw-ground";
import { recordingKit } from "#lib/render/record";
import { cameraOf } from "#lib/render/scene/camera";
import { enteringElement } from "#lib/render/scene/entering-element";
import { layoutTask } from "#lib/render/scene/layout-task";
import { sceneContext } from "#lib/render/scene/scene-context";
import { bestStill, isChanging, movingBlocks, sceneMoments } from "#lib/render/scene/scene-moments";
import { filmedElement, shrunkBox, shrunkElement } from "#lib/render/scene/seen-element";
import type { Surface } from "#lib/render/surface";

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
  /** Blocks whose parts are on their way from one place to another. */
  movingBlocks(seconds: number): ReadonlySet<string>;
  /** Whether something of a block comes, goes or is being changed. */
  isChanging(block: string, seconds: number): boolean;
  /** true while a camera is so close that parts of the scene are outside the frame. */
  isClose(seconds: number): boolean;
  /** The colour under a box on which letters of a colour are hardest to read: the look's, or a picture's. */
  groundUnder(box: Box, color: string): string;
}

/**
 * Does everything that does not depend on time, once. Throws for expressions that cannot be read (checked storyboards
 * have none).
 */
export function prepareScene<P>(program: SceneProgram, size: Size, kit: Kit<P>): PreparedScene<P> {
  const context = sceneContext(program, size, kit);
  const front = prepareBlocks(context, program, size);
  const picture = program.scene.background;
  if (!picture) return front;
  // Where words will stand is known before anything is drawn, and decides how the picture is veiled.
  const lent = recordingKit(kit);
  const written = prepareBlocks(sceneContext(program, size, lent), program, size);
  const words = {
    writing: textOnPicture(written, lent, size),
    firstSeconds: showsText(written, lent, 0) ? Number.NEGATIVE_INFINITY : firstCue(context),
  };
  const backdrop = prepareBackdrop(context, picture, program, words);
  return backdrop.moves ? beforeMoving(front, backdrop, size) : beforeStill(front, backdrop);
}

const firstCue = <P>({ timeline }: BlockContext<P>): number => Math.min(...timeline.cues.map((cue) => cue.start));

function beforeStill<P>(front: PreparedScene<P>, backdrop: Backdrop<P>): PreparedScene<P> {
  const background = (surface: Surface<P>): void => backdrop.draw(surface, 0);
  return {
    ...front,
    background,
    groundUnder: backdrop.groundUnder,
    draw: (surface, seconds) => {
      background(surface);
      for (const element of front.elements) element.draw(surface, seconds);
    },
  };
}

function beforeMoving<P>(front: PreparedScene<P>, backdrop: Backdrop<P>, size: Size): PreparedScene<P> {
  const element: SceneElement<P> = {
    id: "@background",
    box: { x: 0, y: 0, ...size },
    stateKey: (seconds) => backdrop.stateKey(seconds),
    draw: (surface, seconds) => {
      surface.save();
      surface.mark?.({ id: "@background", kind: "quiet" });
      backdrop.draw(surface, seconds);
      surface.restore();
    },
  };
  const elements = [element, ...front.elements];
  return {
    ...front,
    elements,
    groundUnder: backdrop.groundUnder,
    draw: (surface, seconds) => {
      for (const each of elements) each.draw(surface, seconds);
    },
  };
}

/** All that stands before the ground. */
function prepareBlocks<P>(context: BlockContext<P>, program: SceneProgram, size: Size): PreparedScene<P> {
  const { timeline, look, scene } = context;
  const task = layoutTask(context);
  const solved = solveLayout(task);
  const place = (prepared: PreparedBlock<P>): SceneElement<P>[] => {
    const box = solved.boxes.get(prepared.id);
    if (!box) return [];
    const elements = prepared.place(box, solved.fit);
    // The parts of a picture know best how they come.
    return prepared.growth === "elastic" ? elements : elements.map((element) => enteringElement(element, context));
  };
  const still = [
    ...(task.head ? place(task.head.prepared) : []),
    ...task.members.flatMap((member) => place(member.prepared)).map((element) => shrunkElement(element, solved)),
  ];
  const boxOf = (target: string): Box | undefined => {
    const own = still.find((element) => element.id === target)?.box;
    const block = solved.boxes.get(target.split(/[.#]/, 1)[0] ?? target);
    return own ?? (block && shrunkBox(block, solved));
  };
  // A camera fills the room above captions, never their own.
  const cut = context.captioned;
  const stage = { width: size.width, height: size.height - (cut ? task.margins.bottom : 0), cut };
  const isRead = (target: string): boolean =>
    task.members.some(({ prepared }) => prepared.id === target.split(/[.#]/, 1)[0] && prepared.growth === "natural");
  const camera = cameraOf(timeline, stage, boxOf, (target) => (isRead(target) ? context.direction : undefined));
  const { captions } = program;
  const elements = [
    ...still.map((element) => filmedElement(element, camera, stage)),
    ...(captions && captions.cues.length > 0 ? [captionElement(captions, context)] : []),
  ];
  const background = (surface: Surface<P>): void => drawGround(surface, look, size, program.seed, !camera);
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
    cues: [...new Set([...sceneMoments(timeline), ...(captions ? captionMoments(captions) : [])])].sort(
      (a, b) => a - b,
    ),
    bestStillSeconds: bestStill(timeline, ["@title", ...scene.blocks.map((block) => block.id)]),
    movingBlocks: (seconds) => movingBlocks(timeline, seconds),
    isChanging: (block, seconds) => isChanging(timeline, block, seconds),
    isClose: (seconds) => (camera?.at(seconds).zoom ?? 1) > 1.001,
    groundUnder: () => look.ground,
  };
}
