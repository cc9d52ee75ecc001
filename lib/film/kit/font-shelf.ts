import "#lib/film/kit/no-system-fonts";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { type FontSlice, readFontSlices } from "#lib/film/kit/font-slices";
import { faceFamilies, fontFamilies, fontOf } from "#lib/render/font-of";
import { lookOf } from "#lib/render/look-of";

/** What drawing itself may add to a scene's own text: signs of numbers, dots, arrows. */
const always = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("")}–—…−×·•→←↑↓≤≥≠≈∞√π°“”‘’✓`;

/** Spaces, controls, and marks that only show on another character. */
const unseen = /^[\p{Z}\p{C}\p{M}]$/u;

/** A code point that no font will ever have. */
const noCharacter = String.fromCodePoint(0x10fffe);

/**
 * Fonts by need: a slice is registered when a character of it is first drawn, because all of them together take 400 MB.
 * Which font draws a character depends only on the language, never on what was drawn before.
 */
export class FontShelf {
  readonly #slices: ReadonlyMap<string, readonly FontSlice[]> = Map.groupBy(readFontSlices(), (slice) => slice.family);
  readonly #registered = new Set<string>();
  /** By language and code point: whether some font has it. */
  readonly #known = new Map<string, boolean>();
  /** By font: how a character that is missing looks. */
  readonly #nothing = new Map<string, Buffer>();
  readonly #probe = createCanvas(48, 48).getContext("2d");

  /** Makes everything in a text drawable; answers the characters that no font has. */
  prepare(text: string, language: string): string[] {
    const font = fontOf(lookOf("minimal"), "body", 24, language);
    const characters = [...new Set(always + text)];
    const unknown = characters.filter((character) => !this.#known.has(`${font} ${character}`));
    // First register all, then look: drawing after each new font is slow.
    const at = (family: string): number => font.indexOf(`"${family}"`);
    const stack = fontFamilies.filter((family) => at(family) >= 0).toSorted((a, b) => at(a) - at(b));
    for (const character of unknown) this.#registerFirst(character, stack);
    for (const character of unknown) this.#known.set(`${font} ${character}`, this.#find(character, stack, font));
    return characters.filter((character) => !this.#known.get(`${font} ${character}`));
  }

  /**
   * What draws a character: its own faces, and the first family that claims it in the order in which drawing falls
   * back. The same in every process, whatever was drawn before.
   */
  #registerFirst(character: string, stack: readonly string[]): void {
    for (const family of faceFamilies) this.#register(family, character);
    stack.find((family) => this.#register(family, character));
    // Also the marks that ask for the coloured form of a sign.
    if (/\p{Emoji_Presentation}|\uFE0F|\u20E3/u.test(character)) this.#register("Noto Color Emoji", character);
  }

  /** A slice may claim a character that its font lacks: then the next family that claims it is tried. */
  #find(character: string, stack: readonly string[], font: string): boolean {
    return (
      this.#draws(character, font) ||
      stack.some((family) => this.#register(family, character) && this.#draws(character, font))
    );
  }

  /** false when no slice of the family has the character. */
  #register(family: string, character: string): boolean {
    const slices = this.#slices.get(family)?.filter((slice) => holds(slice, character)) ?? [];
    for (const path of slices.flatMap((slice) => slice.paths)) {
      if (this.#registered.has(path)) continue;
      this.#add(path, family);
      this.#registered.add(path);
      this.#putLatinFirst(family);
    }
    return slices.length > 0;
  }

  /**
   * Every slice has an "A" to measure by, and what is registered last is asked first: without this a slice of Greek
   * would draw the A of Latin words, without its kerning.
   */
  #putLatinFirst(family: string): void {
    const latin = this.#slices.get(family)?.filter((slice) => holds(slice, "A")) ?? [];
    for (const path of latin.flatMap((slice) => slice.paths)) if (this.#registered.has(path)) this.#add(path, family);
  }

  #add(path: string, family: string): void {
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`the font ${path} cannot be read`);
  }

  #draws(character: string, font: string): boolean {
    if (unseen.test(character)) return true;
    const nothing = this.#nothing.get(font) ?? this.#drawn(noCharacter, font);
    this.#nothing.set(font, nothing);
    return !this.#drawn(character, font).equals(nothing);
  }

  #drawn(character: string, font: string): Buffer {
    const probe = this.#probe;
    probe.clearRect(0, 0, 48, 48);
    probe.font = font;
    probe.fillText(character, 4, 34);
    return Buffer.from(probe.getImageData(0, 0, 48, 48).data);
  }
}

const holds = ({ ranges }: FontSlice, character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= code && code <= last);
};
