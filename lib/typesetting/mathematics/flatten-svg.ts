import { LiteElement } from "mathjax-full/js/adaptors/lite/Element.js";
import { LocalId } from "#lib/contracts/figure-objects";
import type { Equation, EquationPiece } from "#lib/contracts/typeset";
import { type Affine, multiply, readTransform, transformBox } from "#lib/typesetting/mathematics/affine";
import { adaptor, termPrefix } from "#lib/typesetting/mathematics/mathjax-document";
import { rectanglePath, strokePath } from "#lib/typesetting/mathematics/outline-paths";
import { pathBounds } from "#lib/typesetting/mathematics/path-bounds";
import { closings, openings, relationSigns, termSigns } from "#lib/typesetting/mathematics/relation-signs";

/** MathJax draws in thousandths of an em, y up inside its first group. */
const perEm = 1000;
/** Thickness of rules that MathJax leaves to a style sheet, in thousandths of an em. */
const rule = 60;
const round = (n: number): number => Math.round(n * 1e5) / 1e5;
const roundBox = ([x, y, w, h]: readonly [number, number, number, number]): [number, number, number, number] => [
  round(x),
  round(y),
  round(w),
  round(h),
];

/** What a part of the drawing has from the parts around it. */
interface Place {
  m: Affine;
  term?: string;
  clip?: [number, number, number, number];
  /** On the main line of the equation: not in a fraction, an index or a matrix. */
  main: boolean;
}

const numbersOf = (node: LiteElement, ...names: string[]): number[] =>
  names.map((name) => Number.parseFloat(adaptor.getAttribute(node, name) ?? "") || 0);
const lineParts = new Set(["math", "mstyle", "TeXAtom", "mo", ""]);

/** Collects glyphs and pieces while walking MathJax's SVG (made with `fontCache: none`). */
class Flattening {
  readonly glyphs: string[] = [];
  readonly pieces: EquationPiece[] = [];
  readonly terms = new Set<string>();
  readonly breaks: { x: number; relation: boolean; inner?: true }[] = [];
  relationX: number | undefined;
  /** Brackets that are open on the main line, and whether a term stands before what comes next. */
  #depth = 0;
  #hasTerm = false;

  walk(node: LiteElement, place: Place): void {
    const here = this.#enter(node, place);
    const { kind } = node;
    if (kind === "g" || kind === "svg") this.#children(node, here);
    else if (kind === "path") this.#path(node, here);
    else if (kind === "rect") this.#rectangle(node, here);
    else if (kind === "line") this.#line(node, here);
    else if (kind === "text") this.#text(adaptor.textContent(node), numbersOf(node, "font-size")[0] ?? perEm, here);
    else if (kind !== "defs" && kind !== "title") throw new Error(`it needs <${kind}>, which is not drawn.`);
  }

  #enter(node: LiteElement, place: Place): Place {
    let m = multiply(place.m, readTransform(adaptor.getAttribute(node, "transform") ?? ""));
    let clip = place.clip;
    if (node.kind === "svg") {
      const [vx = 0, vy = 0, vw = 0, vh = 0] = (adaptor.getAttribute(node, "viewBox") ?? "").split(/\s+/).map(Number);
      const [x = 0, y = 0] = numbersOf(node, "x", "y");
      m = multiply(m, [1, 0, 0, 1, x - vx, y - vy]);
      clip = roundBox(transformBox(m, [vx, vy, vw, vh]));
    }
    const id = adaptor.getAttribute(node, "id") ?? "";
    const named = id.startsWith(termPrefix);
    return {
      m,
      clip,
      term: named ? this.#term(id.slice(termPrefix.length)) : place.term,
      main: place.main && (named || lineParts.has(adaptor.getAttribute(node, "data-mml-node") ?? "")),
    };
  }

  #term(id: string): string {
    if (!LocalId.safeParse(id).success)
      throw new Error(`\\term{${id}} is not a good name: a letter, then letters or digits.`);
    if (this.terms.has(id)) throw new Error(`\\term{${id}} occurs twice; an id names one part of a line.`);
    this.terms.add(id);
    return id;
  }

  #children(node: LiteElement, here: Place): void {
    let words: { text: string; size: number; place: Place; width: number } | undefined;
    const flush = (): void => {
      if (words) this.#text(words.text, words.size, words.place, words.width);
      words = undefined;
    };
    for (const child of node.children) {
      if (!(child instanceof LiteElement)) continue;
      // Signs outside MathJax's font come one by one; joined again, so that their script can be shaped.
      if (child.kind === "text") {
        const [size = perEm] = numbersOf(child, "font-size");
        const place = this.#enter(child, here);
        const text = adaptor.textContent(child);
        const width = adaptor.nodeSize(child)[0] * perEm;
        words ??= { text: "", size, place, width: 0 };
        words.text += text;
        words.width += width;
        continue;
      }
      flush();
      this.walk(child, here);
    }
    flush();
  }

  #path(node: LiteElement, place: Place): void {
    this.#glyph(adaptor.getAttribute(node, "d") ?? "", place);
    this.#noteBreak(adaptor.getAttribute(node, "data-c") ?? "", place);
  }

  #noteBreak(sign: string, place: Place): void {
    const relation = relationSigns.has(sign);
    const between = relation || termSigns.has(sign);
    // A bracket with an exponent is not on the main line itself, but closes one that is.
    if (openings.has(sign)) this.#depth++;
    if (closings.has(sign)) this.#depth--;
    if (!place.main) {
      this.#hasTerm = true;
      return;
    }
    const x = round(place.m[4]);
    if (relation) this.relationX ??= x;
    // A sign without a term before it is the sign of what follows.
    if (between && this.#hasTerm) this.breaks.push({ x, relation, ...(this.#depth > 0 ? { inner: true } : {}) });
    this.#hasTerm = !between && !openings.has(sign);
  }

  #rectangle(node: LiteElement, place: Place): void {
    const [x = 0, y = 0, width = 0, height = 0, stroke = 0] = numbersOf(
      node,
      "x",
      "y",
      "width",
      "height",
      "stroke-width",
    );
    const outline = adaptor.getAttribute(node, "fill") === "none" ? stroke || rule : 0;
    this.#glyph(rectanglePath(x, y, width, height, outline), place);
  }

  #line(node: LiteElement, place: Place): void {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, stroke = 0] = numbersOf(node, "x1", "y1", "x2", "y2", "stroke-width");
    this.#glyph(strokePath(x1, y1, x2, y2, stroke || rule), place);
  }

  #glyph(path: string, place: Place): void {
    const bounds = pathBounds(path);
    if (!bounds) return;
    const found = this.glyphs.indexOf(path);
    const glyph = found >= 0 ? found : this.glyphs.push(path) - 1;
    this.#piece({ glyph }, place, place.m, transformBox(place.m, bounds));
  }

  /** `size` in thousandths of an em; the piece's matrix takes a font of size 1 to em, its box is the room it has. */
  #text(text: string, size: number, place: Place, width = size * [...text].length): void {
    if (text.trim() === "") return;
    this.#hasTerm = true;
    const m = multiply(place.m, [size, 0, 0, size, 0, 0]);
    this.#piece({ text }, place, m, transformBox(place.m, [0, -0.82 * size, width, 1.04 * size]));
  }

  #piece(
    content: { glyph: number } | { text: string },
    place: Place,
    m: Affine,
    box: [number, number, number, number],
  ): void {
    const [a, b, c, d, e, f] = m;
    this.pieces.push({
      ...content,
      matrix: [round(a), round(b), round(c), round(d), round(e), round(f)],
      box: roundBox(box),
      ...(place.term === undefined ? {} : { term: place.term }),
      ...(place.clip === undefined ? {} : { clip: place.clip }),
    });
  }
}

/** An `<svg>` of MathJax as glyph paths in em, y down, origin at the baseline's left end. Throws on what cannot be drawn. */
export function flattenSvg(svg: LiteElement): Equation {
  const [, top = 0, width = 0, height = 0] = (adaptor.getAttribute(svg, "viewBox") ?? "").split(/\s+/).map(Number);
  const flattening = new Flattening();
  const root: Place = { m: [1 / perEm, 0, 0, 1 / perEm, 0, 0], main: true };
  for (const child of svg.children) if (child instanceof LiteElement) flattening.walk(child, root);
  const { glyphs, pieces, relationX, breaks } = flattening;
  return {
    width: round(width / perEm),
    ascent: round(-top / perEm),
    descent: round((height + top) / perEm),
    ...(relationX === undefined ? {} : { relationX }),
    ...(breaks.length === 0 ? {} : { breaks }),
    glyphs,
    pieces,
  };
}
