import { stat } from "node:fs/promises";
import { z } from "zod";
import type { SegmentFacts } from "#lib/contracts/film-segment";
import { frameOf } from "#lib/contracts/frame-of";
import type { Chapter } from "#lib/contracts/video-view";
import { concatSegments } from "#lib/media/concat-segments";
import { measureLoudness } from "#lib/media/measure-loudness";
import { muxFilm } from "#lib/media/mux-film";
import { type FilmFile, paintersOf } from "#lib/pipelines/explainer/film-file";
import { filmPieces, piecesOf } from "#lib/pipelines/explainer/film-pieces";
import { mixSound } from "#lib/pipelines/explainer/mix-sound";
import type { Artifact, StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});

/** What was measured on the finished file. Loudness is null for a film that says nothing. */
export const FilmMeasure = z.strictObject({
  bytes: z.number().int(),
  loudnessLufs: z.number().nullable(),
  truePeakDbtp: z.number().nullable(),
});
export type FilmMeasure = z.infer<typeof FilmMeasure>;

/** Joins the scenes' films, lays the voices under them and makes one mp4. Scenes that are already filmed are not filmed again. */
export async function assembleFilm(
  file: FilmFile,
  chapters: readonly Chapter[],
  context: StepContext,
): Promise<Artifact<FilmMeasure>> {
  const { signal, report, artifacts } = context;
  const frame = frameOf(file.input.quality, file.storyboard.aspectRatio);
  const segments: Artifact<SegmentFacts>[] = [];
  for (const index of file.plan.scenes.keys()) {
    segments.push(...(await filmPieces(context, piecesOf(file.plan, index, frame), file.pictures, () => {})));
  }
  await report.stageProgress("assemble", 0.2, "Joining the scenes");
  const picture = await artifacts.once(
    { step: "join", inputs: segments.map((s) => s.id), meta: Nothing, extension: "mp4" },
    async (outPath) => {
      await concatSegments(
        segments.map((s) => s.path),
        outPath,
        { signal },
      );
      return {};
    },
  );
  await report.stageProgress("assemble", 0.4, "Mixing the sound");
  const sound = await mixSound(file, context);
  await report.stageProgress("assemble", 0.8, "Writing the film");
  const metadata = { title: file.storyboard.title, comment: howItWasMade(file), ...sourceOf(file) };
  return artifacts.once(
    {
      step: "mux",
      inputs: { picture: picture.id, sound: sound.id, chapters, metadata },
      meta: FilmMeasure,
      extension: "mp4",
    },
    async (outPath) => {
      await muxFilm({ video: picture.path, audio: sound.path, chapters, metadata }, outPath, { signal });
      const { loudnessLufs, truePeakDbtp } = await measureLoudness(outPath, { signal });
      return { bytes: (await stat(outPath)).size, loudnessLufs, truePeakDbtp };
    },
  );
}

/** IPTC's word for a film with parts by models in it. */
const sourceOf = ({ pictures }: FilmFile) =>
  pictures === undefined ? {} : { digitalSourceType: "compositeWithTrainedAlgorithmicMedia" as const };

function howItWasMade(file: FilmFile): string {
  const { writer, voices, storyboard } = file;
  const painters = paintersOf(file);
  const voice = voices.find((v) => v !== null)?.track.voice ?? "none";
  const music = storyboard.music ? ` Music: ${storyboard.music}, made by Reelwright.` : "";
  return `Made with Reelwright. Writer: ${writer}. Voice: ${voice}.${music} Pictures: ${["drawn", ...painters].join(", ")}.`;
}
