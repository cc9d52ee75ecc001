import type { Run } from "#lib/render/figures/run";
import type { Spot } from "#lib/render/figures/spot";

export const weights = ["hair", "thin", "line", "bold"] as const;
export type Weight = (typeof weights)[number];

/** What an object looks like at a moment, in px. */
export interface Outline {
  /** Drawn as lines; a trace draws them along their length. */
  strokes: readonly Run[];
  weight: Weight;
  /** Filled as softly as the object says. */
  areas?: readonly Run[];
  /** Filled with the line's own colour: arrow heads. */
  heads?: readonly Run[];
  dots?: readonly { at: Spot; radius: number }[];
}

/** What an outline is drawn with: px of a unit, and the px in which infinite lines end. */
export interface Pen {
  unit: number;
  /** [left, top, right, bottom] in px. */
  frame: readonly [number, number, number, number];
  /** Middle of all that is drawn: braces and labels turn away from it. */
  middle: Spot;
}

/** A place for a label: its box is moved from `at` in the direction `toward` until it clears it; at `at` itself without. */
export interface Site {
  at: Spot;
  toward?: Spot;
  /** true beside a line, which the whole box must clear. */
  flat?: boolean;
  /** px between; a little without. */
  gap?: number;
  /** How much less it is liked than the best one. */
  cost: number;
}
