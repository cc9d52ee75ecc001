import type { SegmentRequest } from "#lib/contracts/film-segment";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { I420Picture } from "#lib/film/pixels/i420-picture";
import { KeptPicture } from "#lib/film/scenes/kept-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene, type TakePixels } from "#lib/film/scenes/retained-scene";
import { Transition } from "#lib/film/scenes/transition";
import type { FilmSource } from "#lib/media/film-encoder";

/** Draws a frame of the segment, counted from 0, and hands over what changed; false when nothing did. */
type Stage = (index: number, take: TakePixels) => boolean;

/** Frames of a segment for the encoder. `onFrame` is called before each; what it throws ends the filming. */
export function segmentSource(
  request: SegmentRequest,
  kit: NodeKit,
  onFrame: (index: number) => Promise<void>,
): FilmSource {
  const show = stageOf(request, kit);
  const picture = new I420Picture(request.frame.width, request.frame.height);
  const take: TakePixels = (rect, { context }) =>
    picture.put(context.getImageData(rect.left, rect.top, rect.width, rect.height).data, rect);
  return {
    frames: segmentFrames(request),
    async draw(index) {
      await onFrame(index);
      return { changed: show(index, take), planes: picture.planes };
    },
  };
}

export const segmentFrames = (request: SegmentRequest): number =>
  request.kind === "scene" ? request.toFrame - request.fromFrame : request.frames;

function stageOf(request: SegmentRequest, kit: NodeKit): Stage {
  const { frame } = request;
  if (request.kind === "scene") {
    const scene = new RetainedScene(prepareProgram(request.program, frame, kit), frame);
    return (index, take) => scene.show((request.fromFrame + index) / frame.fps, take);
  }
  const { from, to, frames, transition } = request;
  const leaving = new RetainedScene(prepareProgram(from, frame, kit), frame);
  const coming = new RetainedScene(prepareProgram(to, frame, kit), frame);
  const [before, after] = [new KeptPicture(frame), new KeptPicture(frame)];
  const leavingFrom = Math.round(from.durationSeconds * frame.fps) - frames;
  const blend = new Transition(before.canvas, after.canvas, to, frame);
  return (index, take) => {
    leaving.show((leavingFrom + index) / frame.fps, before.take);
    coming.show(index / frame.fps, after.take);
    return blend.show(transition, (index + 1) / (frames + 1), take);
  };
}
