import type { eases } from "#lib/contracts/storyboard-actions";

const unit = (x: number): number => Math.min(1, Math.max(0, x));

/** Progress curves over 0 to 1; `spring` runs over 1 and comes back. */
export const easeOf: Readonly<Record<(typeof eases)[number], (x: number) => number>> = {
  smooth: (x) => {
    const u = unit(x);
    return u * u * u * (u * (6 * u - 15) + 10);
  },
  linear: unit,
  in: (x) => unit(x) ** 3,
  out: (x) => 1 - (1 - unit(x)) ** 3,
  spring: (x) => {
    const u = unit(x);
    return u === 1 ? 1 : 1 - Math.exp(-6 * u) * Math.cos(9 * u);
  },
};
