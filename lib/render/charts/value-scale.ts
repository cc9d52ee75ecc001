import { type NumberWriter, numberWriter } from "#lib/render/charts/number-writer";
import { niceStep, ticksBetween } from "#lib/render/figures/nice-ticks";

/** The values of an axis, its round numbers, and how they are written. */
export interface ValueScale {
  from: number;
  to: number;
  ticks: readonly number[];
  write: NumberWriter;
  /** 0 at `from`, 1 at `to`. */
  part(value: number): number;
}

export interface ScaleWish {
  values: readonly number[];
  from?: number | undefined;
  to?: number | undefined;
  /** Bars stand on zero; lines may begin elsewhere when zero is far away. */
  zero: boolean;
  /** About how many round numbers there is room for. */
  count: number;
  language: string;
  unit?: string | undefined;
}

/** Zero is shown when the values reach down to this part of the largest. */
const nearZero = 0.45;

/** A scale that holds all values, with round ends where none are wished. */
export function valueScale(wish: ScaleWish): ValueScale {
  const values = wish.values.filter(Number.isFinite);
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (values.length === 0) [low, high] = [0, 1];
  if (wish.zero || (low > 0 && low < nearZero * high)) low = Math.min(0, low);
  if (wish.zero || (high < 0 && high > nearZero * low)) high = Math.max(0, high);
  if (wish.from !== undefined) low = wish.from;
  if (wish.to !== undefined) high = wish.to;
  if (!(high - low > Math.abs(high) * 1e-9)) {
    const room = Math.max(Math.abs(low) * 0.5, 1);
    if (wish.to === undefined) high = low + room;
    else low = high - room;
  }
  const step = niceStep(low, high, Math.max(1, wish.count));
  const from = wish.from ?? Math.floor(low / step + 1e-9) * step;
  const to = wish.to ?? Math.ceil(high / step - 1e-9) * step;
  const ticks = ticksBetween(from, to, step).map((tick) => (Math.abs(tick) < step * 1e-6 ? 0 : tick));
  return {
    from,
    to,
    ticks,
    write: numberWriter(wish.language, ticks, wish.unit),
    part: (value) => Math.min(1.02, Math.max(-0.02, (value - from) / (to - from))),
  };
}
