import type { Size } from "#lib/render/box";
import type { Surface } from "#lib/render/surface";
import type { SeenSound } from "#lib/render/visualizer/read-sound";

/** Where a visualizer plays. Lengths in px. */
export interface Stage extends Size {
  unit: number;
  sound: SeenSound;
  /** Its own colour, the one beside it, and light on both. */
  color: string;
  second: string;
  bright: string;
  dark: boolean;
  random(name: string): () => number;
}

/** Prepares what does not depend on time, and gives what draws a moment. */
export type VisualizerStyle = (stage: Stage) => <P>(surface: Surface<P>, seconds: number) => void;
