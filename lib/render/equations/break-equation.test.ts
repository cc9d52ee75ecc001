import { expect, test } from "vitest";
import type { Equation } from "#lib/contracts/typeset";
import { breakEquation, equationParts, unbreakableWidth } from "#lib/render/equations/break-equation";
import { fakeEquation } from "#lib/render/testing/fake-equation";

/** As typesetting marks them: before every word `=` or `o`. */
function breakable(text: string): Equation {
  const equation = fakeEquation(text);
  let x = 0;
  const breaks = text.split(" ").flatMap((word) => {
    const here = x;
    x += 0.6 * word.length + 0.2;
    return word === "=" || word === "o" ? [{ x: here, relation: word === "=" }] : [];
  });
  return { ...equation, breaks };
}

const long = breakable("ab = abc o abc o abc = abcd o ab");
const linesOf = (equation: ReturnType<typeof breakEquation>): string[] =>
  [...new Set(equation.rows)].map((row) =>
    equation.pieces
      .filter((_, i) => equation.rows?.[i] === row)
      .map(({ glyph }) => (glyph === 1 ? "=" : "x"))
      .join(""),
  );

test("an equation that fits, or has no breaks, stays as it is", () => {
  expect(breakEquation(long, 100)).toBe(long);
  const whole = fakeEquation("abcdefgh");
  expect(breakEquation(whole, 2)).toBe(whole);
});

test("a long equation is broken before relations, which stand in one column", () => {
  const broken = breakEquation(long, 11);
  expect(linesOf(broken)).toEqual(["xx=xxxxxxxxxxx", "=xxxxxxx"]);
  expect(broken.width).toBeLessThanOrEqual(11);
  const columns = broken.pieces.filter(({ glyph }) => glyph === 1).map(({ box }) => box[0].toFixed(3));
  expect(new Set(columns).size).toBe(1);
});

test.each([4, 5, 6, 7, 8, 9, 10])("lines are at most %d em wide, in order and apart", (most) => {
  const broken = breakEquation(long, most);
  expect(broken.width).toBeLessThanOrEqual(Math.max(most, unbreakableWidth(long)) + 1e-9);
  const rows = broken.rows ?? [];
  for (const [i, piece] of broken.pieces.entries()) {
    expect(rows[i]).toBeGreaterThanOrEqual(rows[i - 1] ?? 0);
    expect(piece.box[0] + piece.box[2]).toBeLessThanOrEqual(broken.width + 1e-9);
    for (const [j, other] of broken.pieces.entries())
      if ((rows[j] ?? 0) > (rows[i] ?? 0)) expect(other.box[1]).toBeGreaterThan(piece.box[1] + piece.box[3]);
  }
  const lowest = Math.max(...broken.pieces.map(({ box }) => box[1] + box[3]));
  expect(broken.descent).toBeGreaterThanOrEqual(lowest);
});

test("brackets are broken only where nothing else is left", () => {
  const breaks = long.breaks?.map((one, i) => (i === 0 ? one : { ...one, inner: true as const }));
  const bracketed = { ...long, breaks };
  expect(linesOf(breakEquation(bracketed, 15))).toEqual(["xx", "=xxxxxxxxxxx=xxxxxxx"]);
  expect(breakEquation(bracketed, 8).width).toBeLessThanOrEqual(8);
});

test("for text it is cut into parts that begin at 0 and together are as wide", () => {
  const parts = equationParts(long);
  expect(parts).toHaveLength(6);
  expect(parts.reduce((sum, part) => sum + part.width, 0)).toBeCloseTo(long.width);
  for (const part of parts) expect(part.pieces[0]?.box[0]).toBeLessThan(0.3);
});
