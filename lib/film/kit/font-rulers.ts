import type { SKRSContext2D } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { TextSize } from "#lib/render/kit";

/** A ruler a font: naming a font anew makes the next measuring five times as long. */
const mostRulers = 256;

export class FontRulers {
  readonly #rulers = new Map<string, SKRSContext2D>();

  measure(font: string, text: string): TextSize {
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#rulerOf(font).measureText(text);
    return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
  }

  #rulerOf(font: string): SKRSContext2D {
    const known = this.#rulers.get(font);
    if (known) return known;
    const [oldest] = this.#rulers.keys();
    if (oldest !== undefined && this.#rulers.size >= mostRulers) this.#rulers.delete(oldest);
    const { context } = newCanvas({ width: 1, height: 1 });
    context.font = font;
    this.#rulers.set(font, context);
    return context;
  }
}
