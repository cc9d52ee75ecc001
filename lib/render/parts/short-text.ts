import type { BlockContext } from "#lib/render/blocks/block";
import { type SetText, setText, type TextStyle } from "#lib/render/text/set-text";

/** Sets a text in at most so many lines; what is left over becomes an ellipsis. */
export function shortText<P>(
  context: BlockContext<P>,
  source: string,
  style: TextStyle,
  width: number,
  lines: number,
): SetText<P> {
  const whole = setText(context, source, style, width);
  if (whole.lines <= lines && whole.width <= width + 0.5) return whole;
  const letters = Array.from(source);
  const cut = (count: number): SetText<P> => {
    const kept = letters
      .slice(0, count)
      .join("")
      .replace(/[\s\p{P}\p{M}\u200d]+$/u, "");
    return setText(context, `${kept}…`, style, width);
  };
  let good = 0;
  let bad = letters.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const tried = cut(middle);
    if (tried.lines <= lines && tried.width <= width + 0.5) good = middle;
    else bad = middle;
  }
  return cut(Math.max(1, good));
}
