import { stat } from "node:fs/promises";
import { z } from "zod";
import type { MergeInput } from "#lib/contracts/clip-input";
import type { Frame } from "#lib/contracts/frame-of";
import { measureLoudness } from "#lib/media/measure-loudness";
import { type DigitalSourceType, mergeClips } from "#lib/media/merge-clips";
import type { ClipSurvey } from "#lib/media/survey-clips";
import type { SourceFile } from "#lib/pipelines/source-file";
import type { Artifact, StepContext } from "#lib/pipelines/step";

/** What was measured on the merged file. Times are film seconds. */
export const MergedFilm = z.strictObject({
  durationSeconds: z.number(),
  width: z.number().int(),
  height: z.number().int(),
  fps: z.number(),
  bytes: z.number().int(),
  loudnessLufs: z.number().nullable(),
  truePeakDbtp: z.number().nullable(),
  parts: z.array(z.strictObject({ start: z.number(), end: z.number() })),
  warnings: z.array(z.string()),
});
export type MergedFilm = z.infer<typeof MergedFilm>;

interface MergeParts {
  merge: MergeInput;
  title: string;
  frame: Frame;
  sources: readonly SourceFile[];
  surveys: readonly ClipSurvey[];
  sound?: SourceFile;
}

/** The film, made once for equal parts in an equal order. */
export function mergedFilm(
  { merge, title, frame, sources, surveys, sound }: MergeParts,
  { artifacts, signal }: StepContext,
  onProgress: (fraction: number) => void,
): Promise<Artifact<MergedFilm>> {
  const { transition, transitionSeconds } = merge;
  const over = merge.sound && { mode: merge.sound.mode, volume: merge.sound.volume };
  const trims = merge.parts.map(({ from, to }) => ({ from, to }));
  const parts = sources.map(({ key, title: name, drawnBy }, i) => ({ key, title: name, drawnBy, ...trims[i] }));
  const inputs = { parts, frame, transition, transitionSeconds, sound: over && { ...over, key: sound?.key }, title };
  return artifacts.once({ step: "merge", inputs, meta: MergedFilm, extension: "mp4" }, async (outPath) => {
    const order = {
      parts: sources.map(({ path, title: name }, i) => ({ path, title: name, ...trims[i] })),
      ...{ frame, transition, transitionSeconds, surveys },
      ...(over && sound && { sound: { ...over, path: sound.path } }),
      metadata: { title, comment: "Merged with Reelwright." },
      digitalSourceType: sourceTypeOf(sources),
    };
    const facts = await mergeClips(order, outPath, { signal, onProgress });
    const { loudnessLufs, truePeakDbtp } = await measureLoudness(outPath, { signal });
    const { durationSeconds, parts: placed, warnings } = facts;
    return {
      ...{ durationSeconds, ...frame, bytes: (await stat(outPath)).size },
      ...{ loudnessLufs, truePeakDbtp, parts: placed, warnings },
    };
  });
}

/** What is drawn by a model must say so, also as a part of something else. */
function sourceTypeOf(sources: readonly SourceFile[]): DigitalSourceType | undefined {
  const by = (drawer: SourceFile["drawnBy"]) => (one: SourceFile) => one.drawnBy === drawer;
  if (sources.every(by("model"))) return "trainedAlgorithmicMedia";
  if (sources.some(by("model"))) return "compositeWithTrainedAlgorithmicMedia";
  return sources.every(by("rules")) ? "algorithmicMedia" : undefined;
}
