import { SoundShape } from "#lib/contracts/sound-shape";
import { type MediaOptions, runAct } from "#lib/media/running/run-act";

export interface HeardSound {
  path: string;
  /** Second of the scene at which the file begins; before the scene's start it is negative. */
  atSeconds: number;
  /** The scene's length. */
  durationSeconds: number;
  /** Music begins again after so long, and has beats. Without it the sound is speech, followed by silence. */
  loopSeconds?: number;
}

/** Tones, level, wave and beats of what a scene hears. Throws ENCODING_FAILED for a file that is no sound. */
export function analyseSound(sound: HeardSound, options: MediaOptions = {}): Promise<SoundShape> {
  const { path, atSeconds, durationSeconds, loopSeconds } = sound;
  return runAct({ act: "analyse", path, atSeconds, durationSeconds, loopSeconds }, SoundShape, options);
}
