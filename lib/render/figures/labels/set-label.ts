import type { Label } from "#lib/contracts/figure-objects";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import { drawEquation } from "#lib/render/equations/draw-equation";
import type { Spot } from "#lib/render/figures/spot";
import type { Mark, Surface } from "#lib/render/surface";
import { setText } from "#lib/render/text/set-text";

/** A label ready to be put anywhere. Sizes in px; its box is as tight as its signs. */
export interface SetLabel<P> extends Size {
  mark: Pick<Mark, "emPx" | "leastPx">;
  /** Draws it with its middle at a place. The caller has marked. */
  draw(surface: Surface<P>, middle: Spot, color: string): void;
}

/** TeX of a label against its words: mathematics has smaller letters. */
const emOverPx = 1.22;
const widestUnits = 260;

/** Sets a label's words or TeX; `px` is the size of words. */
export function setLabel<P>(context: BlockContext<P>, label: Label, px: number): SetLabel<P> {
  const equation = label.tex === undefined ? undefined : context.typeset.equations[label.tex];
  if (equation) {
    const em = px * emOverPx;
    return {
      width: equation.width * em,
      height: (equation.ascent + equation.descent) * em,
      mark: { emPx: em, leastPx: context.type.least("label") },
      draw: (surface, [x, y], color) => {
        const place = {
          x: x - (equation.width * em) / 2,
          y: y + ((equation.ascent - equation.descent) * em) / 2,
          em,
        };
        drawEquation(surface, context, equation, place, { color });
      },
    };
  }
  const words = label.text ?? label.tex ?? "";
  const style = { role: "label", px, align: "center", leading: 1.18, balanced: true } as const;
  const text = setText(context, words, style, widestUnits * context.unit);
  return {
    width: text.width,
    height: text.height,
    mark: { leastPx: context.type.least("label") },
    draw: (surface, [x, y], color) => text.draw(surface, x - text.width / 2, y - text.height / 2, { color }),
  };
}
