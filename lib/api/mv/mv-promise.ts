import { z } from "zod";

/** What whoever does not wait is told (202). */
export const MvPromise = z.strictObject({
  video_id: z.uuid(),
  status: z.literal("queued"),
  status_url: z.string(),
  events_url: z.string(),
  /** Answers 409 until the video is there. */
  video_url: z.string(),
});
export type MvPromise = z.infer<typeof MvPromise>;
