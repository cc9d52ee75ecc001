import type { FigureObject, Point, Value } from "#lib/contracts/figure-objects";
import type { Outline, Pen, Site } from "#lib/render/figures/outline";
import type { Run } from "#lib/render/figures/run";
import type { Spot } from "#lib/render/figures/spot";

/** Values of a moment, in figure units. */
export interface Reader {
  value(value: Value): number;
  spot(point: Point): Spot;
  /** An expression as a function of one variable, `x` or `t`. */
  curve(expression: string, variable: "x" | "t"): (at: number) => number;
}

/** How finely curves are to be read. */
export interface Detail {
  /** px of a figure unit, across and up. */
  scale: Spot;
  /** Where curves begin and end that do not say. */
  domain: readonly [number, number];
}

/** How one type of object is drawn. */
export interface ObjectDrawing<T extends FigureObject> {
  /** `draws`: a line that draws itself when it is shown; `fades`: an area or a sign that fades in. */
  entrance: "draws" | "fades";
  /** Where it is, in figure units; infinite things give the spots they go through. */
  runs(object: T, read: Reader, detail: Detail): readonly Run[];
  /** What is seen of it, from its runs in px. */
  outline(runs: readonly Run[], pen: Pen, object: T): Outline;
  /** Places for its label, best first. `runs` in px. */
  sites(runs: readonly Run[], pen: Pen, object: T): readonly Site[];
}

export type ObjectOf<K extends FigureObject["type"]> = Extract<FigureObject, { type: K }>;
