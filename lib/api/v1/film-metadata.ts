import { z } from "zod";
import { Quality } from "#lib/contracts/frame";
import type { StoredVideo } from "#lib/videos/stored-video";

/** A film's figures in the words of the seed. */
export const V1Metadata = z.object({
  /** Seconds. */
  duration: z.number(),
  quality: Quality,
  format: z.literal("mp4"),
  /** Bytes. */
  file_size: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  fps: z.number(),
  created_at: z.iso.datetime(),
});

export function filmMetadata({ version }: StoredVideo): z.infer<typeof V1Metadata> {
  const { durationSeconds, quality, fileBytes, width, height, fps } = version.facts;
  return {
    duration: Math.round(durationSeconds * 1000) / 1000,
    quality,
    format: "mp4",
    file_size: fileBytes,
    width,
    height,
    fps,
    created_at: version.createdAt.toISOString(),
  };
}
