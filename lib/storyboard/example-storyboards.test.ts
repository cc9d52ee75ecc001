import { describe, expect, it } from "vitest";
import type { FigureObject, Value } from "#lib/contracts/figure-objects";
import { lookNames } from "#lib/contracts/look-infos";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { compileExpression } from "#lib/render/compile-expression";
import { liveValues } from "#lib/render/live-values";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { exampleStoryboard, exampleStoryboards } from "#lib/storyboard/example-storyboards";
import { searchedValues } from "#lib/storyboard/examples/binary-search-narrowing";
import { graphEdges, waves } from "#lib/storyboard/examples/breadth-first";
import { atoms, countOf } from "#lib/storyboard/examples/burning-methane";
import { frames, growths } from "#lib/storyboard/examples/growth-race";
import { wayRound } from "#lib/storyboard/examples/lamp-circuit";
import { launch } from "#lib/storyboard/examples/pendulum-and-projectile";
import { swaps, unsorted } from "#lib/storyboard/examples/sorting-run";
import { rounds } from "#lib/storyboard/examples/stepping-through-code";

const blocksOf = (id: string): Block[] =>
  exampleStoryboard(id)?.storyboard.scenes.flatMap((scene) => scene.blocks) ?? [];
const objectsOf = (id: string): FigureObject[] =>
  blocksOf(id).flatMap((block) => (block.type === "figure" || block.type === "plot" ? block.objects : []));
const valueAt = (value: Value | undefined, scope: Record<string, number>): number =>
  typeof value === "string" ? compileExpression(value, Object.keys(scope))(scope) : (value ?? Number.NaN);
const liveExpressions = (id: string): string[] =>
  liveValues(JSON.stringify(blocksOf(id))).map(({ expression }) => expression);

describe("examples", () => {
  it.each(exampleStoryboards.map((entry) => [entry.id, entry] as const))(
    "%s can be filmed as it is written",
    (id, entry) => {
      const checked = checkStoryboard(entry.storyboard);
      expect(checked.ok ? [] : checked.issues).toEqual([]);
      expect(exampleStoryboard(id)).toBe(entry);
      const words = entry.storyboard.scenes
        .map((scene) => scene.narration ?? "")
        .join(" ")
        .replace(/\[\[\w+\]\]/g, "")
        .split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(38);
      expect(words).toBeLessThanOrEqual(115);
    },
  );

  it("are the nineteen of the acceptance list, in most of the looks", () => {
    expect(new Set(exampleStoryboards.map(({ id }) => id)).size).toBe(19);
    const looks = new Set(exampleStoryboards.map(({ storyboard }) => storyboard.look));
    expect(looks.size).toBeGreaterThanOrEqual(lookNames.length - 2);
  });
});

describe("what examples claim", () => {
  it("is the slope of the secant, which becomes one half", () => {
    const [slope = ""] = liveExpressions("secant-to-tangent");
    for (const h of [3, 1.4, 0.3]) expect(valueAt(slope, { h })).toBeCloseTo(((1 + h) ** 2 / 4 - 1 / 4) / h);
    expect(valueAt(slope, { h: 0 })).toBe(0.5);
  });

  it("is the sum of the bars, which runs to nine", () => {
    const sum = liveExpressions("riemann-sums")[1] ?? "";
    for (const n of [3, 6, 12, 50]) {
      const bars = Array.from({ length: n }, (_, i) => ((3 * i) / n) ** 2 * (3 / n));
      expect(valueAt(sum, { n })).toBeCloseTo(bars.reduce((a, b) => a + b, 0));
    }
    expect(valueAt(sum, { n: 1e6 })).toBeCloseTo(9, 3);
  });

  it("is a wave that comes near to the square", () => {
    const wave = objectsOf("fourier-series").find(({ id }) => id === "wave");
    const y = wave?.type === "curve" ? wave.y : "";
    expect(valueAt(y, { x: Math.PI / 2, a: 1, b: 1, c: 1, d: 1, k: 1 })).toBeCloseTo(1, 0);
    expect(valueAt(y, { x: Math.PI / 2, a: 1, b: 0, c: 0, d: 0, k: 0 })).toBeCloseTo(4 / Math.PI);
  });

  it("is a matrix whose square becomes twice as large", () => {
    const square = objectsOf("matrix-grid").find(({ id }) => id === "square");
    const points = square?.type === "polygon" ? square.points : [];
    const spots = points.map(([x, y]) => [x, y].map((v) => valueAt(v, { a: 1, b: -1, c: 1, d: 1 })));
    const twice = spots.reduce((sum, [x = 0, y = 0], i) => {
      const [nx = 0, ny = 0] = spots[(i + 1) % spots.length] ?? [];
      return sum + x * ny - nx * y;
    }, 0);
    expect(twice / 2).toBe(2);
  });

  it("is one in three, by the areas that are drawn", () => {
    const area = (id: string): number => {
      const shape = objectsOf("bayes-by-areas").find((object) => object.id === id);
      const xs = shape?.type === "polygon" ? shape.points.map(([x]) => Number(x)) : [];
      const ys = shape?.type === "polygon" ? shape.points.map(([, y]) => Number(y)) : [];
      return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
    };
    expect([area("all"), area("ill"), area("found"), area("false")]).toEqual([100, 10, 9, 18]);
    expect(area("found") / (area("found") + area("false"))).toBeCloseTo(1 / 3);
  });

  it("is three looks until 67 is found", () => {
    expect([...searchedValues].sort((a, b) => a - b)).toEqual([...searchedValues]);
    let [low, high] = [0, searchedValues.length - 1];
    const looked: number[] = [];
    for (;;) {
      const middle = (low + high) >> 1;
      const value = searchedValues[middle] ?? 67;
      looked.push(middle);
      if (value === 67) break;
      if (value < 67) low = middle + 1;
      else high = middle - 1;
    }
    expect(looked).toEqual([5, 8, 6]);
  });

  it("is a row that is sorted by its swaps, each of which brings the smallest of the rest", () => {
    const row: number[] = [...unsorted];
    for (const [to, from] of swaps) {
      expect(row[from]).toBe(Math.min(...row.slice(to)));
      [row[to], row[from]] = [row[from] ?? 0, row[to] ?? 0];
    }
    expect(row).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is the distance of every node", () => {
    const distance = new Map([["A", 0]]);
    for (const [node, far] of distance)
      for (const edge of graphEdges.filter((ends) => ends.includes(node)))
        for (const next of edge) if (!distance.has(next)) distance.set(next, far + 1);
    expect(waves.map((_, steps) => [...distance].filter(([, far]) => far === steps).map(([node]) => node))).toEqual(
      waves,
    );
  });

  it("is a throw that lands after four seconds and sixty metres", () => {
    const path = objectsOf("pendulum-and-projectile").find(({ id }) => id === "path");
    const at = (t: number) => (path?.type === "curve" ? [valueAt(path.x, { t }), valueAt(path.y, { t })] : []);
    for (const t of [0, 1, 2.5])
      expect(at(t)).toEqual([launch.across * t, launch.up * t - (launch.gravity / 2) * t * t]);
    expect(at(launch.up / launch.gravity)[1]).toBe(20);
    expect(at(4)).toEqual([60, 0]);
  });

  it("is charges on the wire, all the way round", () => {
    const charge = objectsOf("lamp-circuit").find(({ id }) => id === "e0");
    const at = (s: number) => (charge?.type === "point" ? charge.at.map((v) => valueAt(v, { s })) : []);
    expect([0, 6, 9, 15, wayRound].map(at)).toEqual([
      [0, 0],
      [6, 0],
      [6, 3],
      [0, 3],
      [0, 0],
    ]);
  });

  it("is a flame in which nine atoms stay nine", () => {
    expect([countOf("C"), countOf("H"), countOf("O")]).toEqual([1, 4, 4]);
    const places = new Set(atoms.map(({ after }) => after.join()));
    expect(places.size).toBe(atoms.length);
  });

  it("is a market at rest where both lines meet", () => {
    const [price = "", sold = ""] = liveExpressions("supply-and-demand");
    for (const s of [0, 2]) {
      const [p, q] = [valueAt(price, { s }), valueAt(sold, { s })];
      expect(p).toBe(1 + q);
      expect(p).toBe(9 - q + s);
    }
  });

  it("is a race that sixty at a time leads first, then the cube, and doubling wins", () => {
    const leaders = frames.map(({ values }) => Object.keys(growths)[values.indexOf(Math.max(...values))]);
    expect([leaders[0], leaders[8], leaders[11]]).toEqual(["60 n", "n³", "doubling"]);
    expect(frames[0]?.values.indexOf(Math.min(...(frames[0]?.values ?? [])))).toBe(2);
  });

  it("is what the program does", () => {
    for (const [i, [a, b]] of rounds.slice(0, -1).entries()) expect(rounds[i + 1]).toEqual([b, a % b]);
    expect(rounds.at(-1)).toEqual([6, 0]);
  });
});
