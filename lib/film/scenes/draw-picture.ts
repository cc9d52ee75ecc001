import type { Canvas } from "@napi-rs/canvas";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import type { Size } from "#lib/render/box";

/** Short side in px under which a scene is drawn larger and scaled down: small letters come out better so. */
const leastShortSide = 720;

/** A moment of a scene, laid out as in the film; without a moment, the one that shows most. */
export function drawPicture(program: SceneProgram, seconds: number | undefined, size: Size, kit: NodeKit): Canvas {
  const times = Math.max(1, Math.ceil(leastShortSide / Math.min(size.width, size.height)));
  const large = { width: size.width * times, height: size.height * times };
  const scene = prepareProgram(program, large, kit);
  const { canvas, context } = newCanvas(large);
  scene.draw(context, seconds ?? scene.bestStillSeconds);
  if (times === 1) return canvas;
  const small = newCanvas(size);
  small.context.imageSmoothingEnabled = true;
  small.context.imageSmoothingQuality = "high";
  small.context.drawImage(canvas, 0, 0, size.width, size.height);
  return small.canvas;
}
