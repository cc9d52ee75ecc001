import type { SoundShape } from "#lib/contracts/sound-shape";
import type { Scene } from "#lib/contracts/storyboard";
import type { BlockOf, BlockType } from "#lib/contracts/storyboard-blocks";
import type { Typeset } from "#lib/contracts/typeset";
import type { Box, Size } from "#lib/render/box";
import type { GlyphPaths } from "#lib/render/equations/glyph-paths";
import type { Kit } from "#lib/render/kit";
import type { TypeScale } from "#lib/render/layout/type-scale";
import type { Look } from "#lib/render/looks/look";
import type { Surface } from "#lib/render/surface";
import type { Timeline } from "#lib/render/timeline/timeline";

/** All that a block may know of its scene. */
export interface BlockContext<P> {
  readonly kit: Kit<P>;
  readonly scene: Scene;
  readonly look: Look;
  /** Size of the frame in px. */
  readonly frame: Size;
  /** px of 1/720 of the frame's short side: all lengths that are not text sizes are multiples of it. */
  readonly unit: number;
  /** Text sizes in px. */
  readonly type: TypeScale;
  readonly typeset: Typeset;
  readonly timeline: Timeline;
  /** Paths of an equation's glyphs, made once. */
  readonly glyphs: GlyphPaths<P>;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly seed: number;
  /** What the scene sounds like, where a picture moves with it. */
  readonly sound?: SoundShape | undefined;
  /** Captions are drawn into the lower part of the frame: the scene stands above them. */
  readonly captioned: boolean;
}

/** One thing that is redrawn as a whole. */
export interface SceneElement<P> {
  /** `block`, `block.part` or `@title`; unique in the scene. */
  readonly id: string;
  /** All px it may ever touch in the scene, motion included. */
  readonly box: Box;
  /** Equal key = identical pixels. */
  stateKey(seconds: number): string;
  /** Leaves the surface as it found it (`save`/`restore`); draws nothing outside its box. */
  draw(surface: Surface<P>, seconds: number): void;
}

/** How a block wants its room. */
export interface Demand extends Size {
  /** The least width at which nothing is cut or too small; layouts never give less when the frame has it. */
  leastWidth?: number;
}

/** A block once everything that does not depend on time is done. */
export interface PreparedBlock<P> {
  readonly id: string;
  /** `natural`: as high as measured. `elastic`: may be given more than measured and fills it (figures, plots). */
  readonly growth: "natural" | "elastic";
  /** Width / height an elastic block likes best. */
  readonly aspect?: number;
  /**
   * px it takes in `width` px; an elastic block answers the least it needs. `fit` as in TypeScale: 1 = nice, 0 = least.
   * The width may come back larger than given: then it does not fit.
   */
  measure(width: number, fit: number): Demand;
  /** Puts it into a box at least as large as measured, and gives what draws it. */
  place(box: Box, fit: number): SceneElement<P>[];
}

export type PrepareBlock<P, T extends BlockType> = (block: BlockOf<T>, context: BlockContext<P>) => PreparedBlock<P>;
export type BlockTable<P> = { readonly [T in BlockType]: PrepareBlock<P, T> };
