import { z } from "zod";
import type { RouteHandler } from "#lib/api/handle";
import type { RunContext } from "#lib/api/run-context";
import { settings } from "#lib/config/settings";
import { checksumAlgorithms } from "#lib/uploads/add-piece";

export const FileParams = z.object({ id: z.uuid() });

/** What every request of the tus protocol says. */
export const TusHeaders = z.object({
  "tus-resumable": z.literal("1.0.0", { error: "The tus protocol is spoken here in its version 1.0.0." }),
});

const wholeBytes = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
export const UploadLength = wholeBytes.refine((bytes) => bytes > 0, { error: "An empty file is no file." });
export const UploadOffset = wholeBytes;

/** Where an upload stands, as every answer about it says. */
export function tellOffset({ headers }: RunContext, { offset, expires }: { offset: number; expires?: string }): void {
  headers.set("tus-resumable", "1.0.0");
  headers.set("upload-offset", String(offset));
  if (expires !== undefined) headers.set("upload-expires", expires);
}

/** Says beside the verbs what of the tus protocol is spoken here. */
export const withTus =
  (options: RouteHandler): RouteHandler =>
  async (request, route) => {
    const answer = await options(request, route);
    answer.headers.set("tus-resumable", "1.0.0");
    answer.headers.set("tus-version", "1.0.0");
    answer.headers.set("tus-extension", "creation,creation-with-upload,expiration,checksum,termination");
    answer.headers.set("tus-max-size", String(settings().UPLOAD_MB * 1_000_000));
    answer.headers.set("tus-checksum-algorithm", checksumAlgorithms.join(","));
    return answer;
  };
