import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { Equation } from "#lib/contracts/typeset";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { equationInk, type Heat } from "#lib/render/blocks/equation-ink";
import { revealOf } from "#lib/render/blocks/equation-reveal";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { setEquations } from "#lib/render/blocks/set-equations";
import { type Box, grown } from "#lib/render/box";
import { unbreakableWidth } from "#lib/render/equations/break-equation";
import { drawEquation } from "#lib/render/equations/draw-equation";

/** Room above and below an equation, in em. */
const padding = 0.18;
/** A lone equation is the picture: it may be this much larger than one among text. */
const loneScale = 1.45;

/** TeX of a scene that has been typeset; the checks before drawing make sure that it is there. */
export function equationOf<P>(context: Pick<BlockContext<P>, "typeset">, tex: string): Equation {
  const equation = context.typeset.equations[tex];
  if (!equation) throw new Error(`The TeX “${tex}” has not been typeset.`);
  return equation;
}

/** TeX in the middle, on several lines when it is long, written from left to right; its terms can be emphasised (`id#term`). */
export function prepareEquation<P>(block: BlockOf<"equation">, context: BlockContext<P>) {
  const { type, scene } = context;
  const whole = equationOf(context, block.tex);
  const lone = scene.blocks.filter((other) => other.type !== "heading").length === 1;
  return naturalBlock<P>(block.id, (width, fit) => {
    const least = type.least("math");
    const nice = type.size("math", fit) * (lone ? 1 + (loneScale - 1) * fit : 1);
    const { em, equations } = setEquations([whole], { nice, least, width });
    const equation = equations[0] ?? whole;
    const high = equation.ascent + equation.descent + 2 * padding;
    const caption = prepareCaption(context, block.id, block.caption, width, fit);
    return {
      width: Math.max(em * equation.width, caption.width),
      height: em * high + caption.height,
      leastWidth: least * unbreakableWidth(whole),
      place: (box) => {
        const top = box.y + (box.height - em * high - caption.height) / 2 + em * padding;
        const x = box.x + (box.width - em * equation.width) / 2;
        return [
          equationElement(context, block.id, equation, { x, y: top + em * equation.ascent, em }),
          ...caption.place(box),
        ];
      },
    };
  });
}

function equationElement<P>(
  context: BlockContext<P>,
  id: string,
  equation: Equation,
  at: { x: number; y: number; em: number },
): SceneElement<P> {
  const { timeline, look, type } = context;
  const cues = timeline.within(id);
  const tight: Box = {
    x: at.x,
    y: at.y - equation.ascent * at.em,
    width: equation.width * at.em,
    height: (equation.ascent + equation.descent) * at.em,
  };
  return {
    id,
    // Italic letters and accents stand a little over their equation's box.
    box: grown(tight, 0.3 * at.em),
    stateKey: (seconds) => timeline.keyOf(cues, seconds),
    draw: (surface, seconds) => {
      const there = timeline.appearance(id, seconds);
      if (there <= 0) return;
      const heatOf = (term: string | undefined): Heat =>
        timeline.emphasis(term === undefined ? id : `${id}#${term}`, seconds);
      const colorOf = equationInk(look, look.colors.text, heatOf);
      surface.save();
      surface.mark?.({ id, kind: "text", color: colorOf({}), emPx: at.em, leastPx: type.least("math") });
      drawEquation(surface, context, equation, at, {
        color: look.colors.text,
        colorOf,
        alphaOf: revealOf(equation, there),
      });
      surface.restore();
    },
  };
}
