import { z } from "zod";
import { MergeAct } from "#lib/media/running/merging";

/** What the media child can be asked to do. All work on files; `outPath` is written whole or the act fails. */
export const MediaAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("concat"), paths: z.array(z.string()).min(1), outPath: z.string() }),
  z.strictObject({
    act: z.literal("mix"),
    tracks: z.array(z.strictObject({ path: z.string(), atSeconds: z.number().min(0) })),
    totalSeconds: z.number().positive(),
    music: z
      .strictObject({
        path: z.string(),
        loopSeconds: z.number().positive(),
        speech: z.array(z.strictObject({ from: z.number(), to: z.number() })),
      })
      .optional(),
    scratchPath: z.string(),
    outPath: z.string(),
  }),
  z.strictObject({
    act: z.literal("mux"),
    video: z.string(),
    audio: z.string(),
    chapters: z.array(z.strictObject({ title: z.string(), start: z.number() })),
    metadata: z.strictObject({
      title: z.string(),
      comment: z.string().optional(),
      language: z.string().optional(),
      digitalSourceType: z.string().optional(),
    }),
    scratchPath: z.string(),
    outPath: z.string(),
  }),
  z.strictObject({
    act: z.literal("scale"),
    path: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    fps: z.number(),
    from: z.number().optional(),
    to: z.number().optional(),
    outPath: z.string(),
  }),
  z.strictObject({ act: z.literal("wrap"), path: z.string(), format: z.enum(["mov", "webm"]), outPath: z.string() }),
  z.strictObject({
    act: z.literal("frame"),
    path: z.string(),
    atSeconds: z.number(),
    width: z.number().int(),
    outPath: z.string(),
  }),
  z.strictObject({ act: z.literal("sprite"), path: z.string(), outPath: z.string() }),
  z.strictObject({
    act: z.literal("reel"),
    path: z.string(),
    longSide: z.number().int(),
    fps: z.number(),
    scale: z.number(),
    outPath: z.string(),
  }),
  z.strictObject({ act: z.literal("loudness"), path: z.string() }),
  z.strictObject({
    act: z.literal("analyse"),
    path: z.string(),
    atSeconds: z.number(),
    durationSeconds: z.number().positive(),
    loopSeconds: z.number().positive().optional(),
  }),
  z.strictObject({ act: z.literal("drift"), path: z.string(), starts: z.array(z.number()) }),
  z.strictObject({
    act: z.literal("samples"),
    path: z.string(),
    sampleRate: z.number().int(),
    outPath: z.string(),
  }),
  z.strictObject({ act: z.literal("survey"), path: z.string() }),
  MergeAct,
  z.strictObject({ act: z.literal("probe"), path: z.string() }),
  z.strictObject({ act: z.literal("hash"), path: z.string() }),
]);
export type MediaAct = z.infer<typeof MediaAct>;
export type ActOf<A extends MediaAct["act"]> = Extract<MediaAct, { act: A }>;

/** Integrated loudness and true peak of a whole file; null for silence. */
export const Loudness = z.strictObject({ loudnessLufs: z.number().nullable(), truePeakDbtp: z.number().nullable() });
export type Loudness = z.infer<typeof Loudness>;

/** Largest distance between word starts and audible onsets, and how many onsets could be compared. */
export const CaptionDrift = z.strictObject({ measured: z.number().int(), largestMs: z.number().nullable() });
export type CaptionDrift = z.infer<typeof CaptionDrift>;

export const MediaFacts = z.strictObject({
  durationSeconds: z.number(),
  video: z
    .strictObject({
      codec: z.string(),
      width: z.number().int(),
      height: z.number().int(),
      /** Shown frames a second on average; the film's own rate is higher where pictures are held. */
      framesPerSecond: z.number(),
      durationSeconds: z.number(),
      frames: z.number().int(),
      /** Eight bits of each colour, square pixels, upright: what every player shows as it is. */
      plain: z.boolean(),
      colorSpace: z.string(),
    })
    .optional(),
  audio: z
    .strictObject({
      codec: z.string(),
      sampleRate: z.number().int(),
      channels: z.number().int(),
      durationSeconds: z.number(),
    })
    .optional(),
  metadata: z.record(z.string(), z.string()),
});
export type MediaFacts = z.infer<typeof MediaFacts>;

export const MediaHash = z.strictObject({
  /** Of every decoded frame: its time in seconds and the md5 of its planes. */
  videoFrames: z.array(z.strictObject({ seconds: z.number(), md5: z.string() })),
  /** sha256 over all frames and their times; absent without a picture. */
  video: z.string().optional(),
  /** sha256 over all decoded samples; absent without sound. */
  audio: z.string().optional(),
});
export type MediaHash = z.infer<typeof MediaHash>;
