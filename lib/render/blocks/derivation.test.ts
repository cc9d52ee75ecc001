import { expect, test } from "vitest";
import type { EquationPiece } from "#lib/contracts/typeset";
import { flightsTo } from "#lib/render/blocks/derivation-flights";
import { derivationLayout, rowsIn } from "#lib/render/blocks/derivation-layout";
import { planFlights } from "#lib/render/blocks/derivation-plan";
import { fakeEquation } from "#lib/render/testing/fake-equation";

const lines = ["a:ab = b:cd o c:efg", "a:ab = c:efg o b:cd", "c:efg = a:ab"].map(fakeEquation);
const box = { x: 100, y: 100, width: 600, height: 400 };
const em = 40;
const layout = derivationLayout(lines, box.width / em);
const rows = rowsIn(box, lines, layout, em, 0.9);
const planned = (to: number, from?: number[]) =>
  planFlights(flightsTo(lines, to, from), to, { lines, rows, em, limits: [box.x - 40, box.x + box.width + 40] });

test("relation signs stand in one column", () => {
  const columns = lines.map((line, i) => (rows[i]?.x ?? 0) + (line.relationX ?? 0) * em);
  expect(new Set(columns.map((x) => x.toFixed(3))).size).toBe(1);
});

test("a line without a relation stands before the column when others continue it", () => {
  const some = ["abc", "= ab", "= c"].map(fakeEquation);
  const { lefts } = derivationLayout(some, 40);
  expect((lefts[0] ?? 0) + (some[0]?.width ?? 0)).toBeLessThan(lefts[1] ?? 0);
});

test("lines that are too wide for a column begin at the left", () => {
  const some = ["abcdefghijkl = a", "a = abcdefghijkl"].map(fakeEquation);
  expect(derivationLayout(some, 10).lefts).toEqual([0, 0]);
  expect(derivationLayout(some, 40).lefts).not.toEqual([0, 0]);
});

test("terms come from the nearest earlier line that has them, or only from where they are said to", () => {
  expect(flightsTo(lines, 2, undefined).map((f) => [f.term, f.fromLine, f.pairs.length])).toEqual([
    ["c", 1, 3],
    ["a", 1, 2],
  ]);
  expect(flightsTo(lines, 2, [0]).map((f) => f.fromLine)).toEqual([0, 0]);
  expect(flightsTo(lines, 0, undefined)).toEqual([]);
});

test("terms that change sides fly one after another", () => {
  const [a, b, c] = planned(1);
  expect(a?.window).toEqual(b?.window.map((_, i) => a?.window[i]));
  const disjoint = (b?.window[1] ?? 0) <= (c?.window[0] ?? 0) || (c?.window[1] ?? 0) <= (b?.window[0] ?? 0);
  expect(disjoint).toBe(true);
});

test("a flight begins and ends at its signs and goes through the gap between the rows", () => {
  for (const flight of planned(1)) {
    expect(flight.middle(0)[0]).toBeCloseTo(flight.from[0], 3);
    expect(flight.middle(1)[1]).toBeCloseTo(flight.to[1], 3);
    const gap = [rows[0]?.bottom ?? 0, rows[1]?.top ?? 0];
    const [, y] = flight.middle(0.5);
    if (Math.abs(flight.from[0] - flight.to[0]) > em) {
      expect(y).toBeGreaterThan(gap[0] ?? 0);
      expect(y).toBeLessThan(gap[1] ?? 0);
    }
  }
});

test("a flight over another row passes beside its signs", () => {
  for (const flight of planned(2, [0])) {
    expect(flight.crosses).toBe(false);
    const row = rows[1] ?? { x: 0, baseline: 0, top: 0, bottom: 0 };
    for (let p = 0; p <= 1; p += 0.01) {
      const [x, y] = flight.middle(p);
      if (y < row.top || y > row.bottom) continue;
      for (const piece of lines[1]?.pieces ?? []) {
        const left = row.x + piece.box[0] * em;
        expect(x < left || x > left + piece.box[2] * em).toBe(true);
      }
    }
  }
});

test("a term that cannot help passing over other signs is known to do so", () => {
  // The numerator of a fraction leaves over its denominator: one sign straight under the other.
  const line = fakeEquation("a:a b:b");
  const under = (piece: EquationPiece): EquationPiece => ({ ...piece, box: [0, 0.2, 0.5, 0.7] });
  const pieces = line.pieces.map((piece) => (piece.term === "b" ? under(piece) : piece));
  const some = [{ ...line, width: 0.5, descent: 1, pieces }, fakeEquation("= a:a b:b")];
  const limits = [60, 740] as const;
  const place = { lines: some, rows: rowsIn(box, some, derivationLayout(some, 15), em, 0.9), em, limits };
  const flights = planFlights(flightsTo(some, 1, undefined), 1, place);
  expect(flights.find(({ flight }) => flight.term === "a")?.crosses).toBe(true);
  expect(planned(1).map(({ crosses }) => crosses)).toEqual([false, false, false]);
});
