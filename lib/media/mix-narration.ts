import type { MusicLoop } from "#lib/media/music-bed";
import { Loudness } from "#lib/media/running/acts";
import { type MediaOptions, runAct } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

interface Mix {
  /** Spoken sound files of any rate, and where they begin in the film. */
  tracks: readonly { path: string; atSeconds: number }[];
  totalSeconds: number;
  /** A loop under the whole film, and when somebody speaks (film seconds): it is low then. */
  music?: MusicLoop & { speech: readonly { from: number; to: number }[] };
}

/**
 * Lays narration under a film: a stereo WAV of 48 kHz and exactly the film's length, at -16 LUFS with true peaks under
 * -2 dBTP. A film that says nothing gets silence, and nulls for its loudness. Throws ENCODING_FAILED.
 */
export function mixNarration(mix: Mix, path: string, options: MediaOptions = {}): Promise<Loudness> {
  return writeWhole(path, (parts) =>
    runAct({ act: "mix", ...mix, tracks: [...mix.tracks], music: musicOf(mix), ...parts }, Loudness, options),
  );
}

function musicOf({ music }: Mix) {
  return music && { ...music, speech: music.speech.map(({ from, to }) => ({ from, to })) };
}
