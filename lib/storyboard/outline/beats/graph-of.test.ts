import { describe, expect, it } from "vitest";
import { compileExpression } from "#lib/render/compile-expression";
import { graphOf } from "#lib/storyboard/outline/beats/graph-of";
import { texToExpression } from "#lib/storyboard/outline/reading/tex-to-expression";

describe("TeX as an expression", () => {
  it.each<[string, number, number]>([
    ["y = x^2", 3, 9],
    ["f(x) = 2x + 1", 3, 7],
    ["f(x) = \\frac{1}{2} x^2", 4, 8],
    ["f(t) = e^{-t}", 1, Math.exp(-1)],
    ["y = \\sqrt{x + 1}", 3, 2],
    ["y = \\sin(2x)", 1, Math.sin(2)],
    ["y = x(x-1)", 3, 6],
    ["y = 3 \\cdot 2^{x}", 2, 12],
    ["g(x) = \\left(x + \\frac12\\right)^2", 0.5, 1],
  ])("%s", (tex, x, y) => {
    const expression = texToExpression(tex) ?? "";
    expect(compileExpression(expression, ["x"])({ x })).toBeCloseTo(y, 9);
  });

  it.each([
    "y = a x",
    "E = mc^2",
    "a^2 + b^2 = c^2",
    "y = x = 2",
    "y = 5",
    "y = \\sin 2x",
    "y = \\sum x",
    "y = x^",
    "f(x) = \\frac{x",
    "y =",
  ])("gives up on %s", (tex) => {
    expect(texToExpression(tex)).toBeUndefined();
  });
});

it("opens a window in which the curve is seen", () => {
  expect(graphOf("y = x^2", "g")).toMatchObject({ x: { from: -4, to: 4 }, y: { from: 0, to: 16 } });
  expect(graphOf("y = \\ln(x)", "g")?.x).toMatchObject({ from: 0, to: 8 });
  expect(graphOf("y = e^{x}", "g")?.y.to).toBeLessThanOrEqual(20);
  expect(graphOf("y = \\sin(x)", "g")?.y).toMatchObject({ from: -1, to: 1 });
});
