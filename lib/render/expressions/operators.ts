import type { Evaluate } from "#lib/render/expressions/closure-of";
import { factorial, modulo } from "#lib/render/expressions/functions";

type Unary = (x: number) => number;
type Binary = (x: number, y: number) => number;

const relations = new Map<string, (x: number, y: number) => boolean>([
  ["smaller", (x, y) => x < y],
  ["smallerEq", (x, y) => x <= y],
  ["larger", (x, y) => x > y],
  ["largerEq", (x, y) => x >= y],
  ["equal", (x, y) => x === y],
  ["unequal", (x, y) => x !== y],
]);

const unary = new Map<string, Unary>([
  ["unaryMinus", (x) => -x],
  ["unaryPlus", (x) => x],
  ["factorial", factorial],
  ["not", (x) => Number(!x)],
]);

const binary = new Map<string, Binary>([
  ["add", (x, y) => x + y],
  ["subtract", (x, y) => x - y],
  ["multiply", (x, y) => x * y],
  ["divide", (x, y) => x / y],
  ["pow", (x, y) => x ** y],
  ["mod", modulo],
  ["and", (x, y) => Number(Boolean(x) && Boolean(y))],
  ["or", (x, y) => Number(Boolean(x) || Boolean(y))],
  ["xor", (x, y) => Number(Boolean(x) !== Boolean(y))],
]);
for (const [name, test] of relations) binary.set(name, (x, y) => Number(test(x, y)));

/** The comparison that mathjs calls `name`. */
export function relationOf(name: string): (x: number, y: number) => boolean {
  const test = relations.get(name);
  if (!test) throw new Error(`the comparison ${name} is not allowed.`);
  return test;
}

/** The operator that mathjs calls `name`, over its operands. */
export function operatorOf(name: string, [a, b, ...more]: Evaluate[]): Evaluate {
  if (a && !b) {
    const run = unary.get(name);
    if (run) return (scope) => run(a(scope));
  }
  if (a && b && more.length === 0) {
    const run = binary.get(name);
    if (run) return (scope) => run(a(scope), b(scope));
  }
  throw new Error(`the operator ${name} is not allowed.`);
}
