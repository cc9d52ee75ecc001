import type { BlockContext } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import type { FigurePicture } from "#lib/render/figures/figure-picture";
import { crossing, surroundingsOf } from "#lib/render/figures/labels/label-cost";
import { stateKeyOf } from "#lib/render/figures/object-state";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { firstPart, type Run } from "#lib/render/figures/run";

/** px of line in a box, against the box's short side, at which it counts as wholly crossed. */
const enough = 0.3;
const border = 2;
/** Amounts are told apart in this many steps, so that nothing is redrawn for less. */
const steps = 16;

/** How much lines are in the way of letters in a box (px) at a time: 0 not at all, 1 wholly. */
export type LinesUnder = (letters: Box, seconds: number) => number;

/** Sees the lines of a figure as they are drawn; `fixed` are axes, which are always there. */
export function linesUnder<P>(
  { timeline, unit }: BlockContext<P>,
  objects: readonly PreparedObject[],
  picture: FigurePicture,
  fixed: readonly Run[],
): LinesUnder {
  const drawn = objects.filter(({ object }) => object.type !== "grid" && object.type !== "label");
  let memory = { seconds: Number.NaN, known: new Map<string, number>(), key: "" };
  return (letters, seconds) => {
    if (memory.seconds !== seconds) {
      const key = drawn.map((object) => stateKeyOf(timeline, object, seconds)).join("");
      memory = { seconds, key, known: key === memory.key ? memory.known : new Map() };
    }
    const { x, y, width, height } = letters;
    const name = `${x} ${y} ${width} ${height}`;
    const known = memory.known.get(name);
    if (known !== undefined) return known;
    const amount = measure(grown(letters, border * unit), drawn, picture, fixed, seconds);
    memory.known.set(name, amount);
    return amount;
  };
}

function measure(
  box: Box,
  objects: readonly PreparedObject[],
  picture: FigurePicture,
  fixed: readonly Run[],
  seconds: number,
): number {
  const whole = enough * Math.max(1, Math.min(box.width, box.height));
  const lengthIn = (runs: readonly Run[]): number => {
    const outline = { strokes: runs, weight: "line" } as const;
    return crossing(box, surroundingsOf([{ owner: "", outline, quiet: false, filled: false }], [], box));
  };
  let amount = lengthIn(fixed) / whole;
  for (const object of objects) {
    const { alpha, part } = object.presence(seconds);
    if (alpha <= 0 || part <= 0 || amount >= 1) continue;
    amount += (alpha * lengthIn(firstPart(picture.at(object, seconds).outline.strokes, part))) / whole;
  }
  return Math.round(Math.min(1, amount) * steps) / steps;
}
