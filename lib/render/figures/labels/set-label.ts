import type { Label } from "#lib/contracts/figure-objects";
import type { Equation } from "#lib/contracts/typeset";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import { drawEquation } from "#lib/render/equations/draw-equation";
import type { LabelSize } from "#lib/render/figures/label-size";
import type { Spot } from "#lib/render/figures/spot";
import type { Mark, Surface } from "#lib/render/surface";
import { type SetText, setText } from "#lib/render/text/set-text";

/** A label ready to be put anywhere. Sizes in px; its box is as tight as its signs. */
export interface SetLabel<P> extends Size {
  mark: Pick<Mark, "emPx" | "leastPx">;
  /** Draws it with its middle at a place. The caller has marked. */
  draw(surface: Surface<P>, middle: Spot, color: string, seconds: number): void;
  /** Present when values stand in it: its state at a time. */
  keyAt?: (seconds: number) => string;
}

/** TeX of a label against its words: mathematics has smaller letters. */
const emOverPx = 1.22;

/** How much smaller a name is tried next when it does not fit its area. */
const shrink = 0.93;

/** Sets a label's words or TeX: in its area where that holds it at a legible size, else as it is to stand beside it. */
export function setLabel<P>(context: BlockContext<P>, label: Label, size: LabelSize): SetLabel<P> {
  const equation = label.tex === undefined ? undefined : context.typeset.equations[label.tex];
  return equation ? formula(context, equation, size) : words(context, label.text ?? label.tex ?? "", size);
}

function formula<P>(context: BlockContext<P>, equation: Equation, { px, width, inside }: LabelSize): SetLabel<P> {
  const least = context.type.least("label");
  const high = equation.ascent + equation.descent;
  const fitting = inside ? Math.min(inside.width / equation.width, inside.height / high) : width / equation.width;
  const em = Math.max(least, Math.min(px * emOverPx, fitting));
  return {
    width: equation.width * em,
    height: high * em,
    mark: { emPx: em, leastPx: least },
    draw: (surface, [x, y], color) => {
      const place = { x: x - (equation.width * em) / 2, y: y + ((equation.ascent - equation.descent) * em) / 2, em };
      drawEquation(surface, context, equation, place, { color });
    },
  };
}

function words<P>(context: BlockContext<P>, source: string, { px, width, inside }: LabelSize): SetLabel<P> {
  const least = context.type.least("label");
  const set = (size: number, room: number): SetText<P> =>
    setText(context, source, { role: "label", px: size, align: "center", leading: 1.18, balanced: true }, room);
  let text: SetText<P> | undefined;
  for (let size = px; inside && !text && size >= least; size *= shrink) {
    const tried = set(size, inside.width);
    if (tried.leastWidth <= inside.width && tried.height <= inside.height) text = tried;
  }
  const made = text ?? set(inside ? least : px, width);
  return {
    width: made.width,
    height: made.height,
    mark: { leastPx: least },
    keyAt: made.keyAt,
    draw: (surface, [x, y], color, seconds) =>
      made.draw(surface, x - made.width / 2, y - made.height / 2, { color, seconds }),
  };
}
