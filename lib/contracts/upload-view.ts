import { z } from "zod";
import { uploadTypes } from "#lib/contracts/upload-types";

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
