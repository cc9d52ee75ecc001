import { z } from "zod";
import { AspectRatio, Quality } from "#lib/contracts/frame";
import { SpokenWord } from "#lib/contracts/narration-track";

export const Chapter = z.strictObject({ title: z.string(), start: z.number(), end: z.number() });
export type Chapter = z.infer<typeof Chapter>;

export const TranscriptParagraph = z.strictObject({
  sceneId: z.string(),
  start: z.number(),
  end: z.number(),
  words: z.array(SpokenWord),
});
export type TranscriptParagraph = z.infer<typeof TranscriptParagraph>;

/** How a clip was made. */
export const ClipFacts = z.strictObject({
  /** Who made it: `local` is this machine. */
  backend: z.string(),
  model: z.string(),
  /** As the model was given it. */
  prompt: z.string(),
  /** What the model was asked for, in the words of `/api/mv`. */
  parameters_used: z.record(z.string(), z.json()),
  /** What was ordered and could not be honoured. */
  ignored_parameters: z.array(z.string()),
  /** Who was asked first, where somebody else made it. */
  fallback_from: z.string().optional(),
});
export type ClipFacts = z.infer<typeof ClipFacts>;

/** What a finished film is, without addresses: stored with the version. Times are film seconds. */
export const FilmFacts = z.strictObject({
  title: z.string(),
  language: z.string(),
  durationSeconds: z.number(),
  width: z.number().int(),
  height: z.number().int(),
  fps: z.number(),
  quality: Quality,
  aspectRatio: AspectRatio,
  look: z.string(),
  voice: z.string(),
  writer: z.string(),
  /** Models that made pictures of it, as `provider/model`; absent where all are drawn. */
  painters: z.array(z.string()).optional(),
  /** Captions are part of the picture; absent in films made before that could be. */
  burnedCaptions: z.boolean().optional(),
  /** Absent: this is no clip. */
  clip: ClipFacts.optional(),
  fileBytes: z.number().int(),
  chapters: z.array(Chapter),
  transcript: z.array(TranscriptParagraph),
});
export type FilmFacts = z.infer<typeof FilmFacts>;

/** A video as pages, players and shares see it. Addresses are signed and lapse; ask again for fresh ones. */
export const VideoView = z.strictObject({
  id: z.string(),
  jobId: z.string().optional(),
  title: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  createdAt: z.iso.datetime(),
  film: FilmFacts,
  streamUrl: z.string(),
  /** As it was ordered; `&format=` names another of `formats`. */
  downloadUrl: z.string(),
  /** What it can be downloaded as by now. */
  formats: z.array(z.enum(["mp4", "mov", "webm"])),
  posterUrl: z.string(),
  captionsUrl: z.string().optional(),
  captionsSrtUrl: z.string().optional(),
  chaptersUrl: z.string(),
  /** For adaptive players. */
  hlsUrl: z.string().optional(),
  /** WebVTT cues that name small pictures for the rail under the player. */
  thumbnailsUrl: z.string().optional(),
  transcriptUrl: z.string(),
});
export type VideoView = z.infer<typeof VideoView>;

/** A film as a public link shows it. */
export const SharedVideoView = VideoView.omit({ jobId: true, downloadUrl: true }).extend({
  /** Absent: its owner does not give the file away. */
  downloadUrl: z.string().optional(),
  rules: z.strictObject({ embeddable: z.boolean(), indexable: z.boolean(), downloadable: z.boolean() }),
});
export type SharedVideoView = z.infer<typeof SharedVideoView>;

/** One card of the library: a video, or a job on its way to one. */
export const LibraryItem = z.strictObject({
  jobId: z.string(),
  videoId: z.string().optional(),
  title: z.string(),
  status: z.string(),
  percentage: z.number(),
  createdAt: z.iso.datetime(),
  durationSeconds: z.number().optional(),
  posterUrl: z.string().optional(),
  /** Of how many clips and films this one was merged; absent where it was not. */
  mergedFrom: z.number().int().optional(),
  /** Of what was deleted: until when it can be restored, and as what: the whole video, or this job alone. */
  deleted: z.strictObject({ until: z.iso.datetime(), what: z.enum(["video", "job"]) }).optional(),
});
export type LibraryItem = z.infer<typeof LibraryItem>;

export const ShareView = z.strictObject({
  token: z.string(),
  url: z.string(),
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().optional(),
  expiresAt: z.iso.datetime().optional(),
  hasPassword: z.boolean(),
  embeddable: z.boolean(),
  indexable: z.boolean(),
  downloadable: z.boolean(),
  views: z.number().int(),
  videoId: z.string(),
});
export type ShareView = z.infer<typeof ShareView>;
