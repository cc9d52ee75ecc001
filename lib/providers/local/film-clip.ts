import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { Failure } from "#lib/errors/failure";
import { filmSegment } from "#lib/film/film-segment";
import { concatSegments } from "#lib/media/concat-segments";
import { mixNarration } from "#lib/media/mix-narration";
import { musicLoop } from "#lib/media/music-bed";
import { muxFilm } from "#lib/media/mux-film";
import type { ClipWish } from "#lib/providers/local/clip-wish";
import { frameSize, shortSideOf } from "#lib/providers/local/frame-size";
import { pictureProgram } from "#lib/providers/local/picture-program";
import { planShots } from "#lib/providers/local/plan-shots";
import type { FetchOptions } from "#lib/providers/media-work";
import { lookForPrompt } from "#lib/render/look-for-prompt";

const fps = 30;
const lively = /\b(upbeat|happy|fast|energetic|dance|party|run|action|battle|chase|joy|fun|pop|rock|bright|sunny)/i;

/** Of the making: the rest is for the sound. */
const filmingShare = 0.95;

/** Films an order into an mp4 of exactly its length. What it writes besides is gone afterwards. */
export async function filmClip(
  wish: ClipWish,
  outPath: string,
  folder: string,
  { signal, onProgress }: FetchOptions,
): Promise<void> {
  const missing = Object.values(wish.pictures).find((file) => !existsSync(file));
  if (missing !== undefined) {
    const message = "The pictures of this order are gone: order the clip again.";
    throw new Failure("RESULT_EXPIRED", { provider: "local", message });
  }
  const frame = { ...frameSize(shortSideOf(wish.resolution), wish.aspectRatio), fps };
  const look = lookForPrompt(wish.prompt, wish.seed);
  const shots = planShots(wish, fps);
  const whole = shots.reduce((sum, { frames }) => sum + frames, 0);
  let filmed = 0;
  const parts = shots.map((_, i) => path.join(folder, `shot-${i}.mp4`));
  const [joined, sound] = [path.join(folder, "joined.mp4"), path.join(folder, "sound.wav")];
  try {
    for (const [i, { picture, seed, frames }] of shots.entries()) {
      const program = pictureProgram(picture, { look, seed, seconds: frames / fps });
      const { pictures } = wish;
      const segment = { kind: "scene" as const, program, frame, fromFrame: 0, toFrame: frames, pictures };
      await filmSegment(segment, parts[i] ?? joined, {
        signal,
        onProgress: (fraction) => onProgress?.((filmingShare * (filmed + fraction * frames)) / whole),
      });
      filmed += frames;
    }
    await concatSegments(parts, joined, { signal });
    if (!wish.audio) return await rename(joined, outPath);
    const music = { ...musicLoop(lively.test(wish.prompt) ? "bright" : "calm"), speech: [] };
    await mixNarration({ tracks: [], totalSeconds: whole / fps, music }, sound, { signal });
    const film = { video: joined, audio: sound, chapters: [], metadata: { title: wish.prompt.slice(0, 80) } };
    await muxFilm(film, outPath, { signal });
  } finally {
    await Promise.all([...parts, joined, sound].map((file) => rm(file, { force: true })));
  }
}
