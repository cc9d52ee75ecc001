import { z } from "zod";
import { ExplainerInput } from "#lib/contracts/job-input";

const { title, description, tags } = ExplainerInput.shape;

/** What a video is called; the form's schema too. Absent: unchanged; null: none. */
export const VideoChanges = z.strictObject({
  title,
  description: description.unwrap().nullable().optional(),
  tags,
});
export type VideoChanges = z.infer<typeof VideoChanges>;
