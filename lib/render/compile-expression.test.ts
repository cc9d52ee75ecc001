import { expect, test } from "vitest";
import { compileExpression } from "#lib/render/compile-expression";

const scope = { a: 3, b: 2, x: 0.5, n: 5 };
const value = (text: string) => compileExpression(text, Object.keys(scope))(scope);

test.each([
  ["a+b", 5],
  ["-a^2", -9],
  ["2^3^2", 512],
  ["2x", 1],
  ["a(b+1)", 9],
  ["2 sin(pi/6)", 1],
  ["atan2(1,1)*4/π", 1],
  ["sqrt(a^2+16)", 5],
  ["ln(e^2)+log10(1000)+log2(8)", 8],
  ["log(8,2)", 3],
  ["cbrt(-8)", -2],
  ["mod(-1,3)+7 % 4", 5],
  ["n! + choose(n,2)", 130],
  ["min(a,b,1)-max(1,2,3,4)", -3],
  ["round(pi,2)", 3.14],
  ["clamp(x,1,2)", 1],
  ["x<1 ? 10 : 20", 10],
  ["x>1 ? 10 : x>0.4 ? 30 : 20", 30],
  ["0 < x <= 0.5", 1],
  ["a==3 and not (b>2)", 1],
  ["tau - 2pi", 0],
  ["1e3*a", 3000],
  ["sign(-4)+abs(-4)+floor(2.7)+ceil(2.2)", 8],
])("%s = %d", (text, result) => {
  expect(value(text)).toBeCloseTo(result, 9);
});

test.each(["sqrt(-1)", "factorial(2.5)", "ln(-1)"])("%s is not a number, and does not throw", (text) => {
  expect(value(text)).toBeNaN();
});

test.each([
  ["y+1", '"y" is not known here'],
  ["foo(x)", '"foo" is not a function'],
  ["sin", "write sin(…)"],
  ["sin(1,2)", "takes 1 numbers, not 2"],
  ["a=3", "not allowed"],
  ["f(x)=x", "not allowed"],
  ["[1,2]", "not allowed"],
  ["x;a", "not allowed"],
  ["x.constructor", "not allowed"],
  ['x["constructor"]', "not allowed"],
  ["import('fs')", "only numbers"],
  ["import(x)", "not a function"],
  ["constructor", "not known"],
  ["toString(1)", "not a function"],
  ["'text'", "only numbers"],
  ["x'", "not allowed"],
  ["2+", "end of expression"],
  ["((x)", "expected"],
  ["1:3", "not allowed"],
  [`${"(".repeat(30)}x${")".repeat(30)}`, "deep"],
  ["x+".repeat(120), "200 characters"],
])("%s is refused: %s", (text, why) => {
  expect(() => compileExpression(text, Object.keys(scope))).toThrow(why);
});

test("a parameter hides a constant of the same name", () => {
  expect(compileExpression("e+1", ["e"])({ e: 4 })).toBe(5);
});
