import type { LiteDocument } from "mathjax-full/js/adaptors/lite/Document.js";
import type { LiteElement } from "mathjax-full/js/adaptors/lite/Element.js";
import type { LiteText } from "mathjax-full/js/adaptors/lite/Text.js";
import { liteAdaptor } from "mathjax-full/js/adaptors/liteAdaptor.js";
import type { MathDocument } from "mathjax-full/js/core/MathDocument.js";
import { RegisterHTMLHandler } from "mathjax-full/js/handlers/html.js";
import { TeX } from "mathjax-full/js/input/tex.js";
import "mathjax-full/js/input/tex/ams/AmsConfiguration.js";
import "mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js";
import "mathjax-full/js/input/tex/cancel/CancelConfiguration.js";
import "mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js";
import "mathjax-full/js/input/tex/html/HtmlConfiguration.js";
import "mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js";
import "mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js";
import "mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js";
import "mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js";
import { mathjax } from "mathjax-full/js/mathjax.js";
import { SVG } from "mathjax-full/js/output/svg.js";

type Document = MathDocument<LiteElement, LiteText, LiteDocument>;

const packages = [
  "base",
  "ams",
  "html",
  "newcommand",
  "configmacros",
  "mathtools",
  "boldsymbol",
  "cancel",
  "mhchem",
  "textmacros",
];

/** Marks an element id as a term's name. */
export const termPrefix = "t-";

const macros = {
  term: [`\\cssId{${termPrefix}#1}{#2}`, 2],
  // A picture has no equation numbers and nothing to refer to.
  tag: ["", 1],
  label: ["", 1],
  degree: "^\\circ",
  R: "\\mathbb{R}",
  N: "\\mathbb{N}",
  Z: "\\mathbb{Z}",
  Q: "\\mathbb{Q}",
  C: "\\mathbb{C}",
};

export const adaptor = liteAdaptor({ unknownCharWidth: 0.55 });

let registered = false;

function newDocument(): Document {
  if (!registered) {
    RegisterHTMLHandler(adaptor);
    registered = true;
  }
  const tex = new TeX<LiteElement, LiteText, LiteDocument>({
    packages,
    macros,
    tags: "none",
    maxMacros: 400,
    maxBuffer: 8 * 1024,
    formatError: (_jax: unknown, error: Error) => {
      throw error;
    },
  });
  return mathjax.document("", { InputJax: tex, OutputJax: new SVG({ fontCache: "none" }) });
}

let kept: Document | undefined;
const defines = /\\(?:re)?newcommand|\\newenvironment|\\(?:[gex]?def|let|DeclareMathOperator)\b/;

/** The document that converts this TeX. What one source defines is not known to the next. */
export function documentFor(tex: string): Document {
  if (defines.test(tex)) return newDocument();
  kept ??= newDocument();
  return kept;
}
