/** The part of CanvasRenderingContext2D that drawing may use; a real context satisfies it as it is. P is the platform's Path2D. */
export interface Surface<P> {
  globalAlpha: number;
  lineWidth: number;
  lineCap: "butt" | "round" | "square";
  lineJoin: "bevel" | "miter" | "round";
  lineDashOffset: number;
  /** Always made by `font-of`, so that every script has a fallback. */
  font: string;
  /** Base direction of `fillText`; x stays the left edge of the text. */
  direction: "inherit" | "ltr" | "rtl";
  textAlign: "center" | "end" | "left" | "right" | "start";
  fillStyle: string | object;
  strokeStyle: string | object;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  translate(x: number, y: number): void;
  rotate(radians: number): void;
  scale(x: number, y: number): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise?: boolean): void;
  clip(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fill(): void;
  fill(path: P): void;
  stroke(): void;
  stroke(path: P): void;
  setLineDash(dash: number[]): void;
  fillText(text: string, x: number, y: number): void;
  /** How what is drawn meets what is there. */
  globalCompositeOperation: Compositing;
  /** `source` is a `Bitmap`'s. Between pixels it interpolates. */
  drawImage(source: object, x: number, y: number, width: number, height: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
  /** Only recorders have it: what is drawn from here to the next mark, or the enclosing `restore`, is this thing. */
  mark?(mark: Mark): void;
}

export type Compositing =
  | "color"
  | "color-burn"
  | "color-dodge"
  | "copy"
  | "darken"
  | "destination-atop"
  | "destination-in"
  | "destination-out"
  | "destination-over"
  | "difference"
  | "exclusion"
  | "hard-light"
  | "hue"
  | "lighten"
  | "lighter"
  | "luminosity"
  | "multiply"
  | "overlay"
  | "saturation"
  | "screen"
  | "soft-light"
  | "source-atop"
  | "source-in"
  | "source-out"
  | "source-over"
  | "xor";

export interface Gradient {
  addColorStop(offset: number, color: string): void;
}

export interface Mark {
  /** `block`, `block.part` or `@title`. */
  id: string;
  /**
   * `text`: letters, which nothing foreign may touch. `stroke`: lines and shapes, which text of another block must not
   * cross. `panel`: a ground that text may stand on. `quiet`: grid lines, hatching: never reported.
   */
  kind: "text" | "stroke" | "panel" | "quiet";
  /** Colour that is drawn, for the contrast check, and the ground under it where it is not the look's. */
  color?: string;
  on?: string;
  /** Size in px when letters are paths (the em of an equation); otherwise it is read from `font`. */
  emPx?: number;
  /** The least legible size in px for this text; `type.least("body")` when absent. */
  leastPx?: number;
  /** true for letters under which the lines of their own block have been taken away: such lines do not cross them. */
  cleared?: boolean;
}
