import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";

/** A canvas on which equal commands give equal pixels on every machine. */
export function newCanvas(size: { width: number; height: number }): { canvas: Canvas; context: SKRSContext2D } {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext("2d");
  // Otherwise the host's language chooses between glyphs.
  context.lang = "en";
  return { canvas, context };
}
