import type { Path2D } from "@napi-rs/canvas";
import { InkHash } from "#lib/film/ink/ink-hash";
import type { Gradient } from "#lib/render/surface";

/** A gradient that is only remembered. */
export class InkGradient implements Gradient {
  readonly #hash = new InkHash().begin();

  constructor(...numbers: number[]) {
    for (const number of numbers) this.#hash.number(number);
  }

  addColorStop(offset: number, color: string): void {
    this.#hash.number(offset).text(color);
  }

  get key(): number {
    return this.#hash.value;
  }
}

let lastThing = 0;
const things = new WeakMap<object, number>();

/** A number for a thing, always the same one. */
export function numberOf(thing: object): number {
  const known = things.get(thing);
  if (known !== undefined) return known;
  lastThing += 1;
  things.set(thing, lastThing);
  return lastThing;
}

const sizes = new Map<string, number>();

/** The size of a font's letters, px. */
export function fontPx(font: string): number {
  const known = sizes.get(font);
  if (known !== undefined) return known;
  // Fonts that grow on their way have ever new sizes.
  if (sizes.size > 1000) sizes.clear();
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);
  sizes.set(font, size);
  return size;
}

const bounds = new WeakMap<object, readonly [number, number, number, number]>();

/** Left, top, right and bottom of a path, control points included. Paths must not change once they were drawn. */
export function boundsOf(path: Path2D): readonly [number, number, number, number] {
  const known = bounds.get(path) ?? path.getBounds();
  bounds.set(path, known);
  return known;
}
