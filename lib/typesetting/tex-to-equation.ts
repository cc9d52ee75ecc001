import { LiteElement } from "mathjax-full/js/adaptors/lite/Element.js";
import type { Equation } from "#lib/contracts/typeset";
import { Failure } from "#lib/errors/failure";
import { flattenSvg } from "#lib/typesetting/mathematics/flatten-svg";
import { adaptor, documentFor } from "#lib/typesetting/mathematics/mathjax-document";
import { recent } from "#lib/typesetting/mathematics/recent";

/** Longest source, most signs and widest line (em) that a picture can hold legibly. */
const mostCharacters = 1200;
const mostPieces = 600;
const widest = 80;

function bad(tex: string, why: string, cause?: unknown): Failure {
  const shown = tex.length > 80 ? `${tex.slice(0, 77)}…` : tex;
  return new Failure("STORYBOARD_INVALID", { message: `The TeX “${shown}” cannot be set: ${why}`, cause });
}

/** MathJax throws things that are no Error but have a message. */
const sentence = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

function convert(tex: string): Equation {
  if (tex.length > mostCharacters) throw bad(tex, `it has more than ${mostCharacters} characters.`);
  let equation: Equation;
  try {
    const node: unknown = documentFor(tex).convert(tex, { display: true });
    const svg = node instanceof LiteElement ? adaptor.firstChild(node) : undefined;
    if (!(svg instanceof LiteElement)) throw new Error("it gives no picture.");
    equation = flattenSvg(svg);
  } catch (error) {
    throw bad(tex, sentence(error), error);
  }
  if (equation.pieces.length === 0) throw bad(tex, "it shows nothing.");
  if (equation.pieces.length > mostPieces)
    throw bad(tex, `it has more than ${mostPieces} signs; make it a derivation.`);
  if (equation.width > widest) throw bad(tex, "it is too wide for a picture; break it into lines of a derivation.");
  return equation;
}

/**
 * TeX as glyph paths in em (display style; `\term{id}{…}` names parts). Pure and cached: equal TeX, equal equation.
 * Throws Failure STORYBOARD_INVALID with a sentence that names the TeX and what is wrong with it.
 */
export const texToEquation: (tex: string) => Equation = recent(600, convert);
