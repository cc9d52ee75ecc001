import type { BlockContext } from "#lib/render/blocks/block";
import { shortText } from "#lib/render/parts/short-text";
import { type SetText, setText } from "#lib/render/text/set-text";

/** A name under an axis, at a middle. */
export interface LabelMark<P> {
  index: number;
  text: SetText<P>;
  middle: number;
}

/** Labels that stand in an order of their own, so that some may be left out: years, months, numbers. */
const ordered = /^\D{0,4}\d[\d.,:/\s–-]*\D{0,6}$|^(jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;
export const isOrdered = (labels: readonly string[]): boolean => labels.every((label) => ordered.test(label.trim()));

const leading = 1.14;

/**
 * Names under an axis, each in the middle of its own room, wrapped into at most `lines`; ordered ones are thinned
 * where they would crowd. Nothing when they cannot stand so.
 */
export function labelMarks<P>(
  context: BlockContext<P>,
  labels: readonly string[],
  middles: readonly number[],
  limits: { from: number; to: number },
  px: number,
  lines = 3,
): LabelMark<P>[] | undefined {
  const step = Math.min(...middles.map((x, i) => (i === 0 ? Number.POSITIVE_INFINITY : x - (middles[i - 1] ?? x))));
  const room = Math.min(step, limits.to - limits.from) - px * 0.5;
  const style = { role: "body", px, align: "center", leading } as const;
  const wrapped = labels.map((label) => setText(context, label, style, room));
  const whole = wrapped.every((text, i) => text.lines <= lines && !cutsWords(context, labels[i] ?? "", px, room));
  if (room > px && whole)
    return wrapped.map((text, index) => ({ index, text, middle: keep(middles[index] ?? 0, text.width / 2, limits) }));
  // Over a line labels are in order, whatever they are called.
  if (lines > 1 && !isOrdered(labels)) return undefined;
  const most = Math.max(px * 4, (limits.to - limits.from) * 0.45);
  const single = labels.map((label) => shortText(context, label, style, most, 1));
  const marks: LabelMark<P>[] = [];
  for (const every of [1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 40]) {
    marks.length = 0;
    for (let index = 0; index < labels.length; index += every) {
      const text = single[index];
      if (!text) continue;
      const wished = middles[index] ?? 0;
      marks.push({ index, text, middle: keep(wished, text.width / 2, limits) });
    }
    const apart = marks.every((mark, i) => {
      const before = marks[i - 1];
      return !before || mark.middle - before.middle >= (mark.text.width + before.text.width) / 2 + px * 0.7;
    });
    if (apart) return [...marks];
  }
  return undefined;
}

/** true when a word is wider than its room. */
function cutsWords<P>(context: BlockContext<P>, label: string, px: number, room: number): boolean {
  const narrowest = setText(context, label, { role: "body", px }, 1e5);
  return narrowest.leastWidth > room;
}

const keep = (middle: number, half: number, { from, to }: { from: number; to: number }): number =>
  Math.min(to - half, Math.max(from + half, middle));
