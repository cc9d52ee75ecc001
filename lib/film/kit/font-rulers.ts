import type { SKRSContext2D } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { TextSize } from "#lib/render/kit";

/** A ruler a font: naming a font anew makes the next measuring five times as long. */
const mostRulers = 256;
/** Text that every face can draw, or Inter for it: Latin-1, dashes, quotes. */
const plain = /^[ -~\u00a1-\u00ff–—‘’“”…]*$/;
/** Sizes that are remembered; scenes are laid out many times with the same words. */
const mostSizes = 40_000;

/** Measures text whose characters have their fonts (`FontShelf.prepare`). */
export class FontRulers {
  readonly #rulers = new Map<string, SKRSContext2D>();
  readonly #sizes = new Map<string, Map<string, TextSize>>();
  #count = 0;

  measure(font: string, text: string): TextSize {
    const known = this.#sizes.get(font)?.get(text);
    if (known) return known;
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#rulerOf(
      plain.test(text) ? withoutFallbacks(font) : font,
    ).measureText(text);
    const size = { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    this.#remember(font, text, size);
    return size;
  }

  #remember(font: string, text: string, size: TextSize): void {
    if (this.#count >= mostSizes) {
      this.#sizes.clear();
      this.#count = 0;
    }
    this.#count += 1;
    const ofFont = this.#sizes.get(font) ?? new Map<string, TextSize>();
    ofFont.set(text, size);
    this.#sizes.set(font, ofFont);
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

/**
 * A font of `fontOf` with no families but its face and Inter: with East Asian ones in reach, the first measuring at a
 * weight takes up to a second.
 */
function withoutFallbacks(font: string): string {
  const [face = font] = font.split(", ", 1);
  return face.endsWith('"Inter"') ? face : `${face}, "Inter"`;
}
