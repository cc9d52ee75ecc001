import { expect, test } from "vitest";
import { sampleCurve } from "#lib/render/figures/sample-curve";

const scale = [100, 100] as const;
const curve = (y: (x: number) => number, from: number, to: number) => sampleCurve((x) => [x, y(x)], from, to, scale);

test("a smooth curve is one run that is never far from the truth", () => {
  const runs = curve(Math.sin, 0, 6);
  expect(runs).toHaveLength(1);
  const spots = runs[0]?.spots ?? [];
  spots.forEach((spot, i) => {
    const next = spots[i + 1];
    if (!next) return;
    const x = (spot[0] + next[0]) / 2;
    expect(Math.abs((spot[1] + next[1]) / 2 - Math.sin(x)) * 100).toBeLessThan(0.6);
  });
});

test("a pole cuts the curve, and nothing joins its sides", () => {
  const runs = curve(Math.tan, -4, 4);
  expect(runs).toHaveLength(3);
  for (const run of runs) {
    const turns = run.spots.map(([x]) => Math.floor(x / Math.PI + 0.5));
    expect(new Set(turns).size).toBe(1);
  }
});

test("a jump cuts the curve", () => {
  const runs = curve((x) => (x < 1 ? 0 : 3), 0, 2);
  expect(runs).toHaveLength(2);
});

test("where it is not a number there is no curve, right up to the edge", () => {
  const [run, ...more] = curve(Math.sqrt, -2, 4);
  expect(more).toHaveLength(0);
  expect(run?.spots[0]?.[0]).toBeGreaterThanOrEqual(0);
  expect(run?.spots[0]?.[0]).toBeLessThan(0.03);
});

test("nothing comes of an empty or endless range", () => {
  expect(curve(Math.sin, 1, 1)).toEqual([]);
  expect(curve(Math.sin, 0, Number.NaN)).toEqual([]);
  expect(curve(() => Number.NaN, 0, 1)).toEqual([]);
});
