import { expect, test } from "vitest";
import { niceStep, ticksBetween, tickText } from "#lib/render/figures/nice-ticks";

test.each([
  [0, 10, 5, 2],
  [0, 1, 5, 0.2],
  [-3, 3, 6, 1],
  [0, 97, 8, 20],
  [0, 0.03, 6, 0.005],
  [1900, 2020, 6, 20],
])("from %d to %d in about %d steps of %d", (from, to, count, step) => {
  expect(niceStep(from, to, count)).toBeCloseTo(step, 9);
});

test("ticks include both ends when they fall on them", () => {
  expect(ticksBetween(-1, 1, 0.5)).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(ticksBetween(0.1, 0.9, 0.25)).toEqual([0.25, 0.5, 0.75]);
  expect(ticksBetween(0, 0.3, 0.1)).toHaveLength(4);
});

test.each([
  [0.30000000000000004, 0.1, "0.3"],
  [-2, 1, "−2"],
  [0.25, 0.25, "0.25"],
  [2.5, 2.5, "2.5"],
  [-0, 1, "0"],
  [1e-17, 0.5, "0"],
  [12000, 2000, "12\u202f000"],
  [2000, 500, "2000"],
  [2500000, 500000, "2.5e6"],
  [Math.PI, Math.PI / 2, "π"],
  [-Math.PI / 2, Math.PI / 2, "−π/2"],
  [(3 * Math.PI) / 4, Math.PI / 4, "3π/4"],
  [2 * Math.PI, Math.PI / 2, "2π"],
  [1.5708, 1.5708, "π/2"],
])("%d by %d reads %s", (value, step, text) => {
  expect(tickText(value, step)).toBe(text);
});
