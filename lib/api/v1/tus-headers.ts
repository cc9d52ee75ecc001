import { z } from "zod";
import type { RouteHandler } from "#lib/api/handle";
import type { RunContext } from "#lib/api/run-context";
import { settings } from "#lib/config/settings";
import { checksumAlgorithms } from "#lib/uploads/add-piece";

export const FileParams = z.object({ id: z.uuid() });

const version = "1.0.0";
const Version = z.literal(version, {
  error: `The tus protocol is spoken here in its version ${version}; say so in Tus-Resumable.`,
});

/** What every request of the tus protocol says. */
export const TusHeaders = z.object({ "tus-resumable": Version });
/** Where others ask, too. */
export const MaybeTusHeaders = z.object({ "tus-resumable": Version.optional() });

/** What every answer of the tus protocol says, refusals too. */
export const tusAnswers = { "tus-resumable": version, "tus-version": version } as const;

/** What is wrong with these headers has statuses of its own in the tus protocol. */
export const tusRefusals = {
  "headers.tus-resumable": "PRECONDITION_FAILED",
  "headers.content-type": "UNSUPPORTED_MEDIA_TYPE",
} as const;

const wholeBytes = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
export const UploadLength = wholeBytes.refine((bytes) => bytes > 0, { error: "An empty file is no file." });
export const UploadOffset = wholeBytes;

/** Where an upload stands, as every answer about it says. */
export function tellOffset({ headers }: RunContext, { offset, expires }: { offset: number; expires?: string }): void {
  headers.set("upload-offset", String(offset));
  if (expires !== undefined) headers.set("upload-expires", expires);
}

/** Says beside the verbs what of the tus protocol is spoken here. */
export const withTus =
  (options: RouteHandler): RouteHandler =>
  async (request, route) => {
    const answer = await options(request, route);
    for (const [name, words] of Object.entries(tusAnswers)) answer.headers.set(name, words);
    answer.headers.set("tus-extension", "creation,creation-with-upload,expiration,checksum,termination");
    answer.headers.set("tus-max-size", String(settings().UPLOAD_MB * 1_000_000));
    answer.headers.set("tus-checksum-algorithm", checksumAlgorithms.join(","));
    return answer;
  };
