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

/** Memory of all canvases that are kept, bytes; the largest one may take more. */
const bytesAtMost = 16 * 2 ** 20;
/** Sizes are rounded up to steps (px): what moves asks for ever new ones, and a new canvas costs more than some room. */
const step = { width: 128, height: 64 };
const upTo = (n: number, unit: number): number => Math.ceil(n / unit) * unit;

/**
 * Canvases of about the sizes lately asked for. Reading from a canvas that is drawn on costs a copy of all of it, so
 * what is small is drawn on a small one.
 */
export class Easels implements Disposable {
  readonly #bySize = new Map<string, ReturnType<typeof newCanvas>>();

  /** A canvas for a part of the frame, with what was last drawn still on it. In use until the next one is asked for. */
  over({ left, top, ...least }: PixelRect): Easel {
    const [width, height] = [upTo(least.width, step.width), upTo(least.height, step.height)];
    const size = `${width}x${height}`;
    const easel = this.#bySize.get(size) ?? newCanvas({ width, height });
    // The one asked for last stands last.
    this.#bySize.delete(size);
    this.#bySize.set(size, easel);
    this.#tidy(size);
    return { canvas: easel.canvas, context: easel.context, left, top };
  }

  [Symbol.dispose](): void {
    for (const size of [...this.#bySize.keys()]) this.#release(size);
  }

  /** Lets go of those not asked for the longest, but never of the one in use. */
  #tidy(inUse: string): void {
    let bytes = 0;
    for (const { canvas } of this.#bySize.values()) bytes += canvas.width * canvas.height * 4;
    for (const [size, { canvas }] of this.#bySize) {
      if (bytes <= bytesAtMost || size === inUse) return;
      bytes -= canvas.width * canvas.height * 4;
      this.#release(size);
    }
  }

  /** Gives the memory back at once: the collector of garbage does not see how large a canvas is. */
  #release(size: string): void {
    const easel = this.#bySize.get(size);
    if (easel) easel.canvas.width = 1;
    this.#bySize.delete(size);
  }
}
