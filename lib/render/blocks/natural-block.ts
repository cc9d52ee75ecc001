import type { PreparedBlock, SceneElement } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";

/** What a block looks like at one width and fit. Lengths in px. */
export interface Setting<P> {
  width: number;
  height: number;
  leastWidth: number;
  place(box: Box): SceneElement<P>[];
}

/** A block that is as high as its content. `set` is called once for each width and fit that a layout tries. */
export function naturalBlock<P>(id: string, set: (width: number, fit: number) => Setting<P>): PreparedBlock<P> {
  const tried = new Map<string, Setting<P>>();
  const at = (width: number, fit: number): Setting<P> => {
    const key = `${Math.round(width)} ${fit}`;
    const known = tried.get(key) ?? set(Math.round(width), fit);
    tried.set(key, known);
    return known;
  };
  return {
    id,
    growth: "natural",
    measure: (width, fit) => at(width, fit),
    place: (box, fit) => at(box.width, fit).place(box),
  };
}
