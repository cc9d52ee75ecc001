import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { PixelRect } from "#lib/film/pixels/i420-picture";

/** A canvas that shows a part of the frame: its own (0, 0) is the frame's (left, top). */
export interface Easel {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  readonly left: number;
  readonly top: number;
}

const sizesAtMost = 6;

/**
 * Canvases of the sizes lately asked for. Reading from a canvas that is drawn on costs a copy of all of it, so what is
 * small is drawn on a small one.
 */
export class Easels implements Disposable {
  readonly #bySize = new Map<string, ReturnType<typeof newCanvas>>();

  /** A canvas for a part of the frame, with what was last drawn still on it. In use until the next one is asked for. */
  over({ left, top, width, height }: PixelRect): Easel {
    const size = `${width}x${height}`;
    const easel = this.#bySize.get(size) ?? newCanvas({ width, height });
    // The one asked for last stands last.
    this.#bySize.delete(size);
    this.#bySize.set(size, easel);
    const [oldest] = this.#bySize.keys();
    if (oldest !== undefined && this.#bySize.size > sizesAtMost) this.#release(oldest);
    return { canvas: easel.canvas, context: easel.context, left, top };
  }

  [Symbol.dispose](): void {
    for (const size of [...this.#bySize.keys()]) this.#release(size);
  }

  /** Gives the memory back at once: the collector of garbage does not see how large a canvas is. */
  #release(size: string): void {
    const easel = this.#bySize.get(size);
    if (easel) easel.canvas.width = 1;
    this.#bySize.delete(size);
  }
}
