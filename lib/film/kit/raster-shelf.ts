import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { Bitmap } from "#lib/render/kit";

/** Native memory that rasters may take together, as long as no more are in use. */
const mostBytes = 96 * 2 ** 20;
/** What was drawn within that many draws is in use. */
const inUse = 96;

interface Kept {
  canvas: Canvas;
  bytes: number;
  usedAt: number;
}

/**
 * Pictures that are painted once and drawn often. Canvases hold memory that the collector does not see, so those that
 * were not drawn for long are given back, and painted again if they are asked for.
 */
export class RasterShelf {
  readonly #kept = new Set<Kept>();
  #uses = 0;

  keep(size: { width: number; height: number }, paint: (context: SKRSContext2D) => void): Bitmap {
    const { width, height } = size;
    let own: Kept | undefined;
    const take = (): Canvas => {
      this.#uses += 1;
      if (!own || !this.#kept.has(own)) {
        const { canvas, context } = newCanvas(size);
        paint(context);
        own = { canvas, bytes: width * height * 4, usedAt: this.#uses };
        this.#kept.add(own);
        this.#tidy();
      }
      own.usedAt = this.#uses;
      return own.canvas;
    };
    return {
      width,
      height,
      get source() {
        return take();
      },
    };
  }

  /** Bytes that are held now. */
  get bytes(): number {
    return [...this.#kept].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  #tidy(): void {
    let bytes = this.bytes;
    const idle = [...this.#kept].filter((kept) => this.#uses - kept.usedAt > inUse);
    for (const kept of idle.sort((a, b) => a.usedAt - b.usedAt)) {
      if (bytes <= mostBytes) return;
      this.#kept.delete(kept);
      bytes -= kept.bytes;
      // Frees its pixels now, not when the collector finds it.
      kept.canvas.width = 1;
      kept.canvas.height = 1;
    }
  }
}
