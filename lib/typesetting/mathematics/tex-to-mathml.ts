import { STATE } from "mathjax-full/js/core/MathItem.js";
import { AbstractMmlNode } from "mathjax-full/js/core/MmlTree/MmlNode.js";
import { SerializedMmlVisitor } from "mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js";
import { documentFor, termPrefix } from "#lib/typesetting/mathematics/mathjax-document";

const visitor = new SerializedMmlVisitor();
const termId = new RegExp(` id="${termPrefix}[^"]*"`, "g");

/** TeX as MathML text, without the names of terms. Throws what MathJax throws for bad TeX. */
export function texToMathml(tex: string): string {
  const node: unknown = documentFor(tex).convert(tex, { display: true, end: STATE.CONVERT });
  if (!(node instanceof AbstractMmlNode)) throw new Error("TeX gave no MathML.");
  return visitor.visitTree(node).replace(termId, "");
}
