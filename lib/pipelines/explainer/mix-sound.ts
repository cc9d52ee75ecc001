import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { mixNarration } from "#lib/media/mix-narration";
import { musicLoop } from "#lib/media/music-bed";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";
import type { Artifact, StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});

/** The film's sound: voices at their times, and music under them. Made once, whoever asks first. */
export async function mixSound(file: FilmFile, { artifacts, signal }: StepContext): Promise<Artifact<object>> {
  const totalSeconds = file.plan.totalFrames / file.plan.fps;
  const lines = file.plan.scenes.flatMap(({ soundAt }, i) => {
    const voice = file.voices[i];
    return voice && soundAt !== undefined ? [{ artifact: voice.artifact, atSeconds: soundAt }] : [];
  });
  const music = await musicOf(file);
  return artifacts.once(
    { step: "mix", inputs: { lines, totalSeconds, music }, meta: Nothing, extension: "wav" },
    async (outPath) => {
      const tracks = await Promise.all(
        lines.map(async ({ artifact, atSeconds }) => ({
          path: (await artifacts.read(artifact, z.unknown())).path,
          atSeconds,
        })),
      );
      const bed = music && { ...musicLoop(music.bed), speech: music.speech };
      await mixNarration({ tracks, totalSeconds, music: bed }, outPath, { signal });
      return {};
    },
  );
}

/** The bed, its bytes' hash, and when somebody speaks. */
async function musicOf({ storyboard, plan, voices }: FilmFile) {
  const bed = storyboard.music;
  if (!bed) return undefined;
  const hash = createHash("sha256")
    .update(await readFile(musicLoop(bed).path))
    .digest("hex");
  const speech = plan.scenes.flatMap(({ soundAt = 0 }, i) =>
    (voices[i]?.track.words ?? []).map(({ start, end }) => ({ from: soundAt + start, to: soundAt + end })),
  );
  return { bed, hash, speech };
}
