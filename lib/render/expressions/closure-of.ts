import {
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isRelationalNode,
  isSymbolNode,
  type MathNode,
} from "mathjs/number";
import { constants, functions } from "#lib/render/expressions/functions";
import { operatorOf, relationOf } from "#lib/render/expressions/operators";

export type Scope = Readonly<Record<string, number>>;
/** The value in a scope that has all of the names it was compiled with. Logic counts as 1 and 0. */
export type Evaluate = (scope: Scope) => number;

const deepest = 24;
const list = (names: Iterable<string>): string => [...names].join(", ") || "none";

/** A parsed expression as plain functions. Only what is named here can run; throws for everything else. */
export function closureOf(node: MathNode, names: ReadonlySet<string>, depth = 0): Evaluate {
  if (depth > deepest) throw new Error(`it nests more than ${deepest} deep; name parts of it as parameters.`);
  const sub = (part: MathNode): Evaluate => closureOf(part, names, depth + 1);
  if (isParenthesisNode(node)) return sub(node.content);
  if (isConstantNode(node)) return constant(node.value);
  if (isSymbolNode(node)) return named(node.name, names);
  if (isOperatorNode(node)) return operatorOf(node.fn, node.args.map(sub));
  if (isFunctionNode(node)) return call(isSymbolNode(node.fn) ? node.fn.name : "", node.args.map(sub), names);
  if (isRelationalNode(node)) return chain(node.conditionals, node.params.map(sub));
  if (isConditionalNode(node)) {
    const [test, yes, no] = [sub(node.condition), sub(node.trueExpr), sub(node.falseExpr)];
    return (scope) => (test(scope) ? yes(scope) : no(scope));
  }
  throw new Error(`it has a ${node.type.replace("Node", "").toLowerCase()}, which is not allowed.`);
}

function constant(value: unknown): Evaluate {
  const number = typeof value === "boolean" ? Number(value) : value;
  if (typeof number !== "number") throw new Error("only numbers are allowed.");
  return () => number;
}

function named(name: string, names: ReadonlySet<string>): Evaluate {
  if (names.has(name)) return (scope) => scope[name] ?? Number.NaN;
  const value = constants.get(name);
  if (value !== undefined) return () => value;
  if (functions.has(name)) throw new Error(`"${name}" is a function: write ${name}(…).`);
  throw new Error(`"${name}" is not known here. Known are: ${list(names)}; and ${list(constants.keys())}.`);
}

function call(name: string, args: Evaluate[], names: ReadonlySet<string>): Evaluate {
  const entry = functions.get(name);
  const [a, b] = args;
  if (!entry) {
    // `a(b+1)` is read as a call, but people mean a product.
    if ((names.has(name) || constants.has(name)) && a && args.length === 1) {
      return operatorOf("multiply", [named(name, names), a]);
    }
    throw new Error(`"${name}" is not a function here. Functions are: ${list(functions.keys())}.`);
  }
  const { run, least, most } = entry;
  if (args.length < least || args.length > most) {
    throw new Error(`${name} takes ${least === most ? least : `${least} to ${most}`} numbers, not ${args.length}.`);
  }
  if (a && args.length === 1) return (scope) => run(a(scope));
  if (a && b && args.length === 2) return (scope) => run(a(scope), b(scope));
  return (scope) => run(...args.map((arg) => arg(scope)));
}

/** `0 < x < 1`: true when every neighbouring pair is. */
function chain(relations: readonly string[], parts: readonly Evaluate[]): Evaluate {
  const tests = relations.map(relationOf);
  return (scope) => {
    const values = parts.map((part) => part(scope));
    return Number(tests.every((test, i) => test(values[i] ?? Number.NaN, values[i + 1] ?? Number.NaN)));
  };
}
