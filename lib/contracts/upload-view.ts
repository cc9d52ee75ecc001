import { z } from "zod";

/** What a file may turn out to be, by its content. */
export const uploadTypes = [
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/gif",
  "audio/wav",
  "audio/mpeg",
  "audio/mp4",
  "audio/flac",
  "audio/ogg",
  "audio/webm",
  "video/mp4",
  "video/webm",
  "video/quicktime",
  "application/pdf",
  "text/plain",
] as const;
export const UploadType = z.enum(uploadTypes);
export type UploadType = z.infer<typeof UploadType>;

export const UploadView = z.strictObject({
  id: z.uuid(),
  filename: z.string(),
  status: z.enum(["receiving", "ready", "refused"]),
  /** From the content; absent until the file is whole. */
  content_type: UploadType.optional(),
  bytes: z.number().int(),
  received: z.number().int(),
  sha256: z.string().optional(),
  refusal: z.string().optional(),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
});
export type UploadView = z.infer<typeof UploadView>;
