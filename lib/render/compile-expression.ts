import { create, type MathNode, parseDependencies } from "mathjs/number";
import { closureOf, type Evaluate } from "#lib/render/expressions/closure-of";

const { parse } = create(parseDependencies ?? {});
const longest = 200;

/**
 * Expression text as a function of a scope that has `names` (parameters, and x or t of curves). Nothing of the text is
 * run as code: mathjs parses it, and a whitelist of operators, functions and constants becomes plain closures.
 * Throws an Error whose message tells a writer how to mend the text; unknown names are refused here, not when drawn.
 */
export function compileExpression(text: string, names: readonly string[]): Evaluate {
  const refuse = (why: string): Error => new Error(`The expression "${text.slice(0, 60)}" cannot be used: ${why}`);
  if (text.length > longest) throw refuse(`it has more than ${longest} characters; name parts of it as parameters.`);
  let tree: MathNode;
  try {
    tree = parse(text);
  } catch (error) {
    throw refuse(`${error instanceof Error ? error.message : "it cannot be read"}.`);
  }
  try {
    return closureOf(tree, new Set(names));
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}
