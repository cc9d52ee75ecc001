import type { Canvas } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { TakePixels } from "#lib/film/scenes/retained-scene";
import type { Size } from "#lib/render/box";

/** The whole picture of a retained scene, put together from what changed. */
export class KeptPicture implements Disposable {
  readonly canvas: Canvas;
  readonly take: TakePixels;

  constructor(size: Size) {
    const { canvas, context } = newCanvas(size);
    this.canvas = canvas;
    this.take = ({ left, top, width, height }, easel) => {
      const [x, y] = [left - easel.left, top - easel.top];
      context.drawImage(easel.canvas, x, y, width, height, left, top, width, height);
    };
  }

  [Symbol.dispose](): void {
    this.canvas.width = 1;
  }
}
