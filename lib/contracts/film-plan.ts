import { z } from "zod";
import { SceneProgram } from "#lib/contracts/scene-program";
import { FilmedTransition } from "#lib/contracts/transitions";

/** One scene's place in the film. Frames are whole; film time = frame / fps. */
export const PlannedScene = z.strictObject({
  program: SceneProgram,
  /** The scene's length in frames, transitions at both ends included. */
  frames: z.number().int(),
  /** Film frame at which the scene's frame 0 stands. */
  startFrame: z.number().int(),
  /** How this scene follows the one before; it overlaps that one by so many frames. Absent: a cut. */
  transitionIn: z.strictObject({ kind: FilmedTransition, frames: z.number().int() }).optional(),
  /** Film time at which the scene's sound starts, in seconds; absent for a silent scene. */
  soundAt: z.number().optional(),
});
export type PlannedScene = z.infer<typeof PlannedScene>;

/** A film in whole frames: totalFrames = sum of scenes − sum of transitions. */
export const FilmPlan = z.strictObject({
  fps: z.number().int(),
  totalFrames: z.number().int(),
  scenes: z.array(PlannedScene).min(1),
});
export type FilmPlan = z.infer<typeof FilmPlan>;
