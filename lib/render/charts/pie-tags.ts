import type { BlockContext } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import type { NumberWriter } from "#lib/render/charts/number-writer";
import { markedInk } from "#lib/render/parts/ink-on";
import { shortText } from "#lib/render/parts/short-text";
import { spreadOut } from "#lib/render/parts/spread-out";
import type { Surface } from "#lib/render/surface";
import { type SetText, setText } from "#lib/render/text/set-text";

/** A ring and the room for its names, px. */
export interface PiePlan {
  x: number;
  y: number;
  radius: number;
  /** Names stand left and right of the ring, else in rows under it. */
  sides: boolean;
  /** Width of a name. */
  room: number;
  box: Box;
}

export interface PieTag<P> {
  x: number;
  /** Its middle. */
  y: number;
  /** 1 = right of the ring. */
  side: 1 | -1;
  /** Amount and name in one line. */
  oneLine: boolean;
  name: SetText<P>;
  amount: SetText<P>;
}

const leading = 1.14;
const under = 1.5;

/** A function of the slices' parts and amounts to the places of their names, which never touch. */
export function layTags<P>(
  context: BlockContext<P>,
  plan: PiePlan,
  labels: readonly string[],
  px: number,
  { write, said }: { write: NumberWriter; said: readonly number[] },
): (parts: readonly number[], amounts: readonly number[]) => (PieTag<P> | undefined)[] {
  const { type, direction } = context;
  const least = type.least("small");
  const rows = Math.max(1, labels.length);
  const size = plan.sides ? px : Math.max(least, Math.min(px, (plan.box.height - plan.radius * 2) / rows / under));
  const amountOf = (value: number, own: number): SetText<P> =>
    setText(context, write(value), { role: "strong", px: own, leading }, 1e5);
  const widest = (own: number): number => Math.max(0, ...said.map((value) => amountOf(value, own).width));
  const namesOf = (own: number, width: number, lines: number, side: 1 | -1): SetText<P>[] => {
    const align = (side === 1) === (direction === "ltr") ? "start" : "end";
    const style = { role: "body", px: own, leading, align } as const;
    return labels.map((label) => shortText(context, label, style, Math.max(own * 3, width), lines));
  };
  if (!plan.sides) {
    const names = namesOf(size, plan.room - size * 3 - widest(size), 1, 1);
    return (_, amounts) =>
      rowsUnder(
        plan,
        names,
        labels.map((_, i) => amountOf(amounts[i] ?? 0, size)),
        size,
      );
  }
  const tall = { 1: namesOf(size, plan.room, 2, 1), [-1]: namesOf(size, plan.room, 2, -1) };
  const flat = namesOf(least, plan.room - widest(least) - least * 0.5, 1, 1);
  return (parts, amounts) => {
    const middles = middlesOf(parts);
    const result: (PieTag<P> | undefined)[] = labels.map(() => undefined);
    for (const side of [1, -1] as const) {
      const isMine = (i: number): boolean => (parts[i] ?? 0) > 0 && Math.cos(middles[i] ?? 0) >= 0 === (side === 1);
      const mine = labels.map((_, i) => i).filter(isMine);
      const high = mine.map((i) => (tall[side][i]?.height ?? 0) + amountOf(0, size).height + size * 0.35);
      const oneLine = high.reduce((sum, one) => sum + one, 0) > plan.box.height;
      const wished = mine.map((i, k) => ({
        middle: plan.y + Math.sin(middles[i] ?? 0) * plan.radius * 1.06,
        size: oneLine ? (flat[i]?.height ?? 0) * 1.04 : (high[k] ?? 0),
      }));
      const at = spreadOut(wished, { from: plan.box.y, to: plan.box.y + plan.box.height });
      for (const [k, i] of mine.entries()) {
        const name = (oneLine ? flat : tall[side])[i];
        const amount = amountOf(amounts[i] ?? 0, oneLine ? least : size);
        const x = plan.x + side * (plan.radius + px * 1.7);
        if (name) result[i] = { oneLine, name, amount, side, x, y: at[k] ?? plan.y };
      }
    }
    return result;
  };
}

/** Angles of the middles of slices; the first begins at the top. */
function middlesOf(parts: readonly number[]): number[] {
  let before = 0;
  return parts.map((part) => {
    const middle = -Math.PI / 2 + 2 * Math.PI * (before + part / 2);
    before += part;
    return middle;
  });
}

function rowsUnder<P>(
  plan: PiePlan,
  names: readonly SetText<P>[],
  amounts: readonly SetText<P>[],
  px: number,
): PieTag<P>[] {
  const wide = Math.max(...names.map((name) => name.width)) + px * 2.6 + Math.max(...amounts.map((a) => a.width));
  const left = plan.box.x + (plan.box.width - wide) / 2;
  const height = px * under;
  const top = plan.box.y + plan.box.height - height * names.length;
  return names.flatMap((name, i) => {
    const amount = amounts[i];
    return amount ? [{ oneLine: true, name, amount, side: 1 as const, x: left, y: top + height * (i + 0.5) }] : [];
  });
}

export interface TagInk {
  /** Colour of the slice. */
  color: string;
  dim: number;
  px: number;
  /** Angle of the slice's middle. */
  middle: number;
}

/** A slice's amount and name, with a line to the slice, or with its colour where they stand in rows. */
export function drawTag<P>(
  surface: Surface<P>,
  { context, block }: ChartTools<P>,
  index: number,
  plan: PiePlan,
  tag: PieTag<P>,
  { color, dim, px, middle }: TagInk,
): void {
  const { look, unit, type } = context;
  const ink = markedInk(look, look.colors.text, { heat: 0, hot: look.colors.text, dim });
  const mark = { id: `${block.id}.${index}.name`, kind: "text", leastPx: type.least("small"), color: ink } as const;
  if (!plan.sides) {
    const size = px * 0.72;
    surface.fillStyle = color;
    surface.fillRect(tag.x, tag.y - size / 2, size, size);
    surface.mark?.(mark);
    tag.name.draw(surface, tag.x + px * 1.2, tag.y - tag.name.height / 2, { color: ink });
    const right = plan.box.x + plan.box.width - (tag.x - plan.box.x);
    tag.amount.draw(surface, right - tag.amount.width, tag.y - tag.amount.height / 2, { color: ink });
    return;
  }
  surface.mark?.({ id: `${block.id}.${index}.leader`, kind: "quiet" });
  surface.strokeStyle = look.colors.quiet;
  surface.lineWidth = look.lines.hair * unit;
  surface.beginPath();
  surface.moveTo(plan.x + Math.cos(middle) * plan.radius * 1.03, plan.y + Math.sin(middle) * plan.radius * 1.03);
  surface.lineTo(tag.x - tag.side * px * 0.9, tag.y);
  surface.lineTo(tag.x - tag.side * px * 0.35, tag.y);
  surface.stroke();
  surface.mark?.(mark);
  if (tag.oneLine) {
    const wide = tag.amount.width + px * 0.4 + tag.name.width;
    const left = tag.side === 1 ? tag.x : tag.x - wide;
    tag.amount.draw(surface, left, tag.y - tag.amount.height / 2, { color: ink });
    tag.name.draw(surface, left + wide - tag.name.width, tag.y - tag.name.height / 2, { color: ink });
    return;
  }
  const top = tag.y - (tag.name.height + tag.amount.height) / 2;
  const xOf = (text: SetText<P>): number => (tag.side === 1 ? tag.x : tag.x - text.width);
  tag.amount.draw(surface, xOf(tag.amount), top, { color: ink });
  tag.name.draw(surface, xOf(tag.name), top + tag.amount.height, { color: ink });
}
