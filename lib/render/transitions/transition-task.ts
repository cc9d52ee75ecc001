import type { Size } from "#lib/render/box";
import type { Surface } from "#lib/render/surface";

/** Two pictures of the frame's size, as `drawImage` takes them, and where to put what is between them. */
export interface TransitionTask<P> {
  surface: Surface<P>;
  from: object;
  to: object;
  frame: Size;
  /** 0 = only `from`, 1 = only `to`. */
  progress: number;
  /** Pictures move as the language is read. */
  direction: "ltr" | "rtl";
  /** The colour that a fade passes through. */
  ground: string;
  /** The colour of lines between the pictures. */
  accent: string;
}

export type DrawTransition = <P>(task: TransitionTask<P>) => void;

/** Draws one picture `x` px aside; whole px, so that letters stay crisp on the way. */
export function drawAside<P>({ surface, frame }: TransitionTask<P>, picture: object, x: number): void {
  surface.drawImage(picture, Math.round(x), 0, frame.width, frame.height);
}
