import type { SegmentRequest } from "#lib/contracts/film-segment";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { lendPicture, takePictureBack } from "#lib/film/pixels/i420-picture";
import { KeptPicture } from "#lib/film/scenes/kept-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene, type TakePixels } from "#lib/film/scenes/retained-scene";
import { Transition } from "#lib/film/scenes/transition";
import type { FilmSource } from "#lib/media/film-encoder";

type RequestOf<K extends SegmentRequest["kind"]> = Extract<SegmentRequest, { kind: K }>;
/** A program's scene, given back with its segment. */
type Retain = (program: SceneProgram) => RetainedScene;

interface Stage extends Disposable {
  /** Draws a frame of the segment, counted from 0, and hands over what may have changed. */
  show(index: number, take: TakePixels): void;
}

/**
 * Frames of a segment for the encoder. `onFrame` is called before each; what it throws ends the filming. Its canvases
 * are given back when all is drawn, or when it is disposed of.
 */
export function segmentSource(
  request: SegmentRequest,
  kit: NodeKit,
  onFrame: (index: number) => Promise<void>,
): FilmSource & Disposable & Required<Pick<FilmSource, "drawn">> {
  using stack = new DisposableStack();
  const stage = stack.use(stageOf(request, kit));
  const picture = stack.adopt(lendPicture(request.frame.width, request.frame.height), takePictureBack);
  const kept = stack.move();
  return {
    frames: segmentFrames(request),
    async draw(index) {
      await onFrame(index);
      stage.show(index, (rect, { context, left, top }) => {
        const { data } = context.getImageData(rect.left - left, rect.top - top, rect.width, rect.height);
        picture.put(data, rect);
        giveBack(data.buffer);
      });
      const { planes } = picture;
      const areas = picture.takeChanges();
      // Before the first frame there was another picture, or none.
      return index === 0 ? { changed: true, planes } : { changed: areas.length > 0, areas, planes };
    },
    drawn: () => kept.dispose(),
    [Symbol.dispose]: () => kept.dispose(),
  };
}

/** Frees native memory now: the collector would run again and again for it, and take more time than the drawing. */
function giveBack(memory: ArrayBufferLike): void {
  if (memory instanceof ArrayBuffer) memory.transfer(0);
}

export const segmentFrames = (request: SegmentRequest): number =>
  request.kind === "scene" ? request.toFrame - request.fromFrame : request.frames;

function stageOf(request: SegmentRequest, kit: NodeKit): Stage {
  const { frame } = request;
  using stack = new DisposableStack();
  const retained = (program: SceneProgram) =>
    stack.use(new RetainedScene(prepareProgram(program, frame, kit), frame, kit.measure));
  const stage = request.kind === "scene" ? sceneStage(request, retained) : transitionStage(request, retained, stack);
  const kept = stack.move();
  return { show: stage, [Symbol.dispose]: () => kept.dispose() };
}

function sceneStage(request: RequestOf<"scene">, retained: Retain): Stage["show"] {
  const { program, fromFrame, frame } = request;
  const scene = retained(program);
  return (index, take) => scene.show((fromFrame + index) / frame.fps, take);
}

function transitionStage(request: RequestOf<"transition">, retained: Retain, stack: DisposableStack): Stage["show"] {
  const { from, to, frame, frames, transition } = request;
  const [leaving, coming] = [retained(from), retained(to)];
  const [before, after] = [stack.use(new KeptPicture(frame)), stack.use(new KeptPicture(frame))];
  const leavingFrom = Math.round(from.durationSeconds * frame.fps) - frames;
  const blend = stack.use(new Transition(before.canvas, after.canvas, to, frame));
  return (index, take) => {
    leaving.show((leavingFrom + index) / frame.fps, before.take);
    coming.show(index / frame.fps, after.take);
    return blend.show(transition, (index + 1) / (frames + 1), take);
  };
}
