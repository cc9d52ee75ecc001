import { z } from "zod";
import { BurnedCaptions } from "#lib/contracts/captions";
import { LookName } from "#lib/contracts/looks";
import { SoundShape } from "#lib/contracts/sound-shape";
import { Scene } from "#lib/contracts/storyboard";
import { Typeset } from "#lib/contracts/typeset";

/** A scene with everything that drawing it needs: the whole input of `render`, as JSON. Times are seconds from the scene's start. */
export const SceneProgram = z.strictObject({
  scene: Scene,
  language: z.string(),
  look: LookName,
  seed: z.number().int(),
  /** The scene's whole length: lead-in, speech, rest, and the halves that overlap its neighbours in a transition. A whole number of frames. */
  durationSeconds: z.number(),
  /** When speech starts and ends; what enters by itself is spread over this. */
  speech: z.strictObject({ from: z.number(), to: z.number() }),
  /** Every mark of the narration, `start` and `end`. */
  marks: z.record(z.string(), z.number()),
  typeset: Typeset,
  /** Present where the picture moves with the sound. */
  sound: SoundShape.optional(),
  /** Captions that are drawn into the picture; the layout leaves them room. */
  captions: BurnedCaptions.optional(),
});
export type SceneProgram = z.infer<typeof SceneProgram>;
