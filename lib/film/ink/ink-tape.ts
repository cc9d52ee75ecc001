import type { Path2D } from "@napi-rs/canvas";
import { type Ink, inkAround } from "#lib/film/ink/ink";
import { aroundPoints, type Point, smooth, within } from "#lib/film/ink/ink-box";
import { InkHash } from "#lib/film/ink/ink-hash";
import { InkPath } from "#lib/film/ink/ink-path";
import { boundsOf, fontPx, InkGradient, numberOf } from "#lib/film/ink/ink-state";
import type { Kit } from "#lib/render/kit";
import type { Compositing, Surface } from "#lib/render/surface";

type Measure = Kit<Path2D>["measure"];
type Matrix = readonly [number, number, number, number, number, number];
/** What of the state anybody may set. */
type Open = Pick<Surface<Path2D>, Settable>;
type Settable =
  | "globalAlpha"
  | "lineWidth"
  | "lineCap"
  | "lineJoin"
  | "lineDashOffset"
  | "font"
  | "direction"
  | "textAlign"
  | "fillStyle"
  | "strokeStyle"
  | "globalCompositeOperation";

/** Letters reach beyond what is measured: accents upon accents, slanted and joined ones; shares of their size. */
const beside = 0.5;
const above = 1.7;
const below = 0.9;
/** These change pixels where nothing is drawn. */
const unbounded: ReadonlySet<Compositing> = new Set([
  "copy",
  "source-in",
  "source-out",
  "destination-in",
  "destination-atop",
]);

const everywhere = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
const noClip: Ink = { key: 0, ...everywhere };

/**
 * A surface that draws nothing and notes where which pixels would have been: never less than what is drawn there, and
 * equal keys only for equal pixels.
 */
export class InkTape implements Surface<Path2D> {
  globalAlpha = 1;
  lineWidth = 1;
  lineCap: Surface<Path2D>["lineCap"] = "butt";
  lineJoin: Surface<Path2D>["lineJoin"] = "miter";
  lineDashOffset = 0;
  font = "";
  direction: Surface<Path2D>["direction"] = "ltr";
  textAlign: Surface<Path2D>["textAlign"] = "start";
  fillStyle: string | object = "#000000";
  strokeStyle: string | object = "#000000";
  globalCompositeOperation: Compositing = "source-over";
  #dash: readonly number[] = [];
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #clip = noClip;
  #inks: Ink[] = [];
  #images = 0;
  readonly #path = new InkPath();
  readonly #saved: { open: Open; dash: readonly number[]; matrix: Matrix; clip: Ink }[] = [];
  readonly #hash = new InkHash();
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** What was drawn since this was last asked. */
  take(): Ink[] {
    const taken = this.#inks;
    this.#inks = [];
    return taken;
  }

  save(): void {
    const { globalAlpha, lineWidth, lineCap, lineJoin, lineDashOffset, font, direction, textAlign } = this;
    const { fillStyle, strokeStyle, globalCompositeOperation } = this;
    const lines = { lineWidth, lineCap, lineJoin, lineDashOffset };
    const open = {
      ...lines,
      globalAlpha,
      font,
      direction,
      textAlign,
      fillStyle,
      strokeStyle,
      globalCompositeOperation,
    };
    this.#saved.push({ open, dash: this.#dash, matrix: this.#matrix, clip: this.#clip });
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    Object.assign(this, saved.open);
    this.#dash = saved.dash;
    this.#matrix = saved.matrix;
    this.#clip = saved.clip;
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  rotate(radians: number): void {
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const m = this.#matrix;
    this.#matrix = [
      m[0] * a + m[2] * b,
      m[1] * a + m[3] * b,
      m[0] * c + m[2] * d,
      m[1] * c + m[3] * d,
      m[0] * e + m[2] * f + m[4],
      m[1] * e + m[3] * f + m[5],
    ];
  }

  beginPath(): void {
    this.#path.begin();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.move(this.#x(x, y), this.#y(x, y));
  }

  lineTo(x: number, y: number): void {
    this.#path.line(this.#x(x, y), this.#y(x, y));
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.bend(this.#points([cx, cy]), this.#point(x, y), 2);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path.bend(this.#points([ax, ay], [bx, by]), this.#point(x, y), 3);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.shape(this.#corners(x, y, x + width, y + height));
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#path.shape(this.#corners(x, y, x + width, y + height), radius);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    const around = this.#corners(x - radius, y - radius, x + radius, y + radius);
    const end = this.#point(x + radius * Math.cos(to), y + radius * Math.sin(to));
    this.#path.bend(around, end, from, to, Number(counterclockwise));
  }

  clip(): void {
    const around = inkAround(this.#path.pieces) ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const hash = this.#hash.begin().number(this.#clip.key);
    for (const { key } of this.#path.pieces) hash.number(key);
    this.#clip = within({ ...around, key: hash.value }, this.#clip);
  }

  setLineDash(dash: number[]): void {
    this.#dash = dash;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#fill(this.#corners(x, y, x + width, y + height), 1);
  }

  fill(path?: Path2D): void {
    if (path) this.#fill(this.#cornersOf(path), numberOf(path));
    else this.#seeTogether(this.#path.pieces, this.#begin(this.fillStyle), smooth);
  }

  stroke(path?: Path2D): void {
    const border = this.#lineReach();
    const { pieces } = this.#path;
    if (path) {
      const hash = this.#beginLine().number(numberOf(path));
      this.#see({ ...aroundPoints(this.#cornersOf(path)), key: hash.value }, border);
    } else if (this.#dash.length > 0) {
      // Where a dash falls hangs on all that comes before it.
      this.#seeTogether(pieces, this.#beginLine(), border);
    } else {
      for (const piece of pieces) this.#see({ ...piece, key: this.#beginLine().number(piece.key).value }, border);
    }
  }

  fillText(text: string, x: number, y: number): void {
    const px = fontPx(this.font);
    const { width } = this.#measure(this.font, text);
    const left = this.textAlign === "left" ? x : x - width;
    const right = this.textAlign === "right" ? x : x + width;
    const around = this.#corners(left - beside * px, y - above * px, right + beside * px, y + below * px);
    const hash = this.#begin(this.fillStyle).text(text).text(this.font).text(this.direction).text(this.textAlign);
    this.#see({ ...aroundPoints(around), key: hash.number(x).number(y).value }, smooth);
  }

  drawImage(_source: object, x: number, y: number, width: number, height: number): void {
    // What is on a picture may have changed.
    this.#images += 1;
    const hash = this.#begin("").number(this.#images);
    this.#see({ ...aroundPoints(this.#corners(x, y, x + width, y + height)), key: hash.value }, smooth);
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): InkGradient {
    return new InkGradient(x0, y0, x1, y1);
  }

  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): InkGradient {
    return new InkGradient(x0, y0, r0, x1, y1, r1);
  }

  #fill(around: readonly Point[], key: number): void {
    const hash = this.#begin(this.fillStyle).number(key);
    for (const [x, y] of around) hash.number(x).number(y);
    this.#see({ ...aroundPoints(around), key: hash.value }, smooth);
  }

  #seeTogether(pieces: readonly Ink[], hash: InkHash, border: number): void {
    const around = inkAround(pieces);
    for (const { key } of pieces) hash.number(key);
    if (around) this.#see({ ...around, key: hash.value }, border);
  }

  /** A hash of all of the state that any drawing hangs on. */
  #begin(style: string | object): InkHash {
    const hash = this.#hash.begin().number(this.globalAlpha).number(this.#clip.key).text(this.globalCompositeOperation);
    for (const value of this.#matrix) hash.number(value);
    if (typeof style === "string") return hash.text(style);
    return hash.number(style instanceof InkGradient ? style.key : numberOf(style));
  }

  #beginLine(): InkHash {
    const hash = this.#begin(this.strokeStyle).number(this.lineWidth).text(this.lineCap).text(this.lineJoin);
    for (const length of this.#dash) hash.number(length);
    return hash.number(this.lineDashOffset);
  }

  /** How far a line reaches from its middle, px: sharp corners reach up to ten times its half. */
  #lineReach(): number {
    const [a, b, c, d] = this.#matrix;
    const width = this.lineWidth * Math.max(Math.hypot(a, b), Math.hypot(c, d));
    return smooth + width * (this.lineJoin === "miter" ? 5 : 0.75);
  }

  #see(ink: Ink, border: number): void {
    if (this.globalAlpha <= 0) return;
    if (unbounded.has(this.globalCompositeOperation)) this.#inks.push({ ...this.#clip, key: ink.key });
    else {
      const { left, top, right, bottom } = ink;
      const roomy = { left: left - border, top: top - border, right: right + border, bottom: bottom + border };
      const seen = within({ ...roomy, key: ink.key }, this.#clip);
      if (seen.right > seen.left && seen.bottom > seen.top) this.#inks.push(seen);
    }
  }

  #x(x: number, y: number): number {
    return this.#matrix[0] * x + this.#matrix[2] * y + this.#matrix[4];
  }

  #y(x: number, y: number): number {
    return this.#matrix[1] * x + this.#matrix[3] * y + this.#matrix[5];
  }

  #point(x: number, y: number): Point {
    return [this.#x(x, y), this.#y(x, y)];
  }

  #points(...points: readonly Point[]): Point[] {
    return points.map(([x, y]) => this.#point(x, y));
  }

  #corners(x0: number, y0: number, x1: number, y1: number): Point[] {
    return this.#points([x0, y0], [x1, y0], [x1, y1], [x0, y1]);
  }

  #cornersOf(path: Path2D): Point[] {
    return this.#corners(...boundsOf(path));
  }
}
