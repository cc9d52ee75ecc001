import type { BlockContext } from "#lib/render/blocks/block";
import type { FontRole } from "#lib/render/looks/look";
import type { Surface } from "#lib/render/surface";

export interface TextStyle {
  role: FontRole;
  /** px, before the face's own scale. */
  px: number;
  align?: "start" | "center" | "end";
  /** Line height over size; 1.35 without. */
  leading?: number;
  /** Lines of about equal length (titles, quotes, centred text). */
  balanced?: boolean;
}

/** Text broken into lines for a width. Lengths in px. */
export interface SetText<P> {
  /** Width of the widest line. */
  width: number;
  height: number;
  lines: number;
  /** From the top to the first line's baseline. */
  firstBaseline: number;
  lastBaseline: number;
  /** From the first baseline up to the middle of small letters: where bullets and numbers are centred. */
  middle: number;
  /** Where the drawn ink may reach over the box above and below. */
  bleed: number;
  /**
   * Draws with the top left at x, y; lines are aligned within `room` px (the set width when absent). Calls
   * `surface.mark` for nobody: the caller has marked.
   */
  draw(surface: Surface<P>, x: number, y: number, ink: TextInk): void;
}

export interface TextInk {
  color: string;
  /** Colour of `**strong**` runs; `color` without. */
  strongColor?: string;
  room?: number;
}

/** Sets `source` (looked up in `typeset.texts`; plain when it is not there). */
export type SetRichText = <P>(context: BlockContext<P>, source: string, style: TextStyle, width: number) => SetText<P>;
