import { z } from "zod";
import { AuditFigures } from "#lib/contracts/audit";
import { Storyboard } from "#lib/contracts/storyboard";
import { FilmFacts } from "#lib/contracts/video-view";

export const versionFiles = [
  "mp4",
  "captionsVtt",
  "captionsSrt",
  "chaptersVtt",
  "poster",
  "thumbnailSmall",
  "thumbnailMedium",
  "thumbnailLarge",
  // The film in fragments, and its smaller copies by their short side; their meta is an HlsIndex.
  "hls",
  "hls1080",
  "hls720",
  "hls480",
  "hls270",
  // The film in another wrapping, where it was ordered so.
  "mov",
  "webm",
  // Small pictures for the rail; its meta is a SpriteIndex.
  "sprite",
] as const;
export const VersionFile = z.enum(versionFiles);
export type VersionFile = z.infer<typeof VersionFile>;

/** What a completed job publishes into its video. Files are artifact ids. */
export const NewVersion = z.strictObject({
  film: FilmFacts,
  /** Null for what no storyboard stands behind: clips and merges. */
  storyboard: Storyboard.nullable(),
  audit: AuditFigures.nullable(),
  loudnessLufs: z.number().nullable(),
  truePeakDbtp: z.number().nullable(),
  files: z.partialRecord(VersionFile, z.string()),
});
export type NewVersion = z.infer<typeof NewVersion>;
