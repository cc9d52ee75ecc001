import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { FilmedTransition } from "#lib/contracts/transitions";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { pixelRectAround } from "#lib/film/pixels/i420-picture";
import type { TakePixels } from "#lib/film/scenes/retained-scene";
import type { Size } from "#lib/render/box";
import { drawTransition } from "#lib/render/draw-transition";

/** One picture turning into another; both may move meanwhile. */
export class Transition implements Disposable {
  readonly #easel: { canvas: Canvas; context: SKRSContext2D };
  readonly #pictures: { from: Canvas; to: Canvas; frame: Size };
  readonly #coming: Pick<SceneProgram, "look" | "language">;

  constructor(from: Canvas, to: Canvas, coming: Pick<SceneProgram, "look" | "language">, frame: Size) {
    this.#easel = newCanvas(frame);
    this.#pictures = { from, to, frame };
    this.#coming = coming;
  }

  /** Hands over the picture in between. `progress`: 0 only the first, 1 only the second. */
  show(kind: FilmedTransition, progress: number, take: TakePixels): void {
    const { frame } = this.#pictures;
    const { look, language } = this.#coming;
    drawTransition(this.#easel.context, { ...this.#pictures, kind, progress, look, language });
    const whole = pixelRectAround({ x: 0, y: 0, width: frame.width, height: frame.height }, frame);
    if (whole) take(whole, { ...this.#easel, left: 0, top: 0 });
  }

  [Symbol.dispose](): void {
    this.#easel.canvas.width = 1;
  }
}
