import { describe, expect, it } from "vitest";
import { numberWriter } from "#lib/render/charts/number-writer";
import { raceRows } from "#lib/render/charts/race-order";
import { valueScale } from "#lib/render/charts/value-scale";
import { spreadOut } from "#lib/render/parts/spread-out";

describe("numbers", () => {
  it.each([
    ["en", [8.9, 7], 7, "", "7.0"],
    ["de", [1234.5], 1234.5, "", "1.235"],
    ["de", [8.9], 8.9, " t", "8,9 t"],
    ["en", [12, -3], -3, "%", "−3%"],
    ["en", [2_500_000], 2_500_000, "", "2.5M"],
    ["zh", [2_500_000], 2_500_000, "", "2,500,000"],
    ["en", [2.5e-9], 2.5e-9, "", "2.5e−9"],
    ["en", [1e300, 0], 0, "", "0"],
    ["ar-EG", [12], 12, "", "12"],
    ["not a language!", [12.5], 12.5, "", "12.5"],
    ["en", [1], Number.NaN, "%", "–"],
  ])("%s writes %j: %d%s as %s", (language, samples, value, unit, written) => {
    expect(numberWriter(language, samples, unit)(value)).toBe(written);
  });
});

describe("a scale", () => {
  const scale = (values: number[], more = {}) => valueScale({ values, zero: false, count: 5, language: "en", ...more });
  it("begins at zero for bars, and where values are near it", () => {
    expect(scale([90, 100], { zero: true }).from).toBe(0);
    expect(scale([30, 100]).from).toBe(0);
    expect(scale([90, 100]).from).toBe(90);
  });
  it("has ends that are wished, and some for nothing at all", () => {
    expect(scale([3], { from: -2, to: 7 })).toMatchObject({ from: -2, to: 7 });
    for (const values of [[], [0], [5, 5], [Number.NaN], [1e300, -1e300]]) {
      const { from, to, ticks } = scale(values);
      expect(to).toBeGreaterThan(from);
      expect(ticks.length).toBeGreaterThan(0);
    }
  });
});

describe("a race", () => {
  const at = (position: number): number[] => [10 - 8 * position, 2 + 8 * position, 1];
  it("has whole rows at rest, and hides who is being passed", () => {
    expect(raceRows(at, 0)).toEqual([
      { row: 0, seen: 1 },
      { row: 1, seen: 1 },
      { row: 2, seen: 1 },
    ]);
    expect(raceRows(at, 1).map(({ row }) => row)).toEqual([1, 0, 2]);
    const least = Math.min(...Array.from({ length: 200 }, (_, i) => raceRows(at, i / 200)[0]?.seen ?? 1));
    expect(least).toBe(0);
  });
  it("moves without jumps", () => {
    for (let i = 1; i <= 400; i++) {
      const [before, now] = [raceRows(at, (i - 1) / 400), raceRows(at, i / 400)];
      for (const [k, { row }] of now.entries()) expect(Math.abs(row - (before[k]?.row ?? 0))).toBeLessThan(0.05);
    }
  });
});

it("spreads things out in their order, apart and within limits", () => {
  const sizes = [30, 20, 40, 10];
  const at = spreadOut(
    [50, 50, 45, 200].map((middle, i) => ({ middle, size: sizes[i] ?? 0 })),
    { from: 0, to: 120 },
  );
  const order = at.map((_, i) => i).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
  expect(order).toEqual([2, 0, 1, 3]);
  let end = 0;
  for (const i of order) {
    expect((at[i] ?? 0) - (sizes[i] ?? 0) / 2).toBeGreaterThanOrEqual(end - 1e-6);
    end = (at[i] ?? 0) + (sizes[i] ?? 0) / 2;
  }
  expect(end).toBeLessThanOrEqual(120 + 1e-6);
});
