import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { findVersion } from "#lib/api/v1/find-version";
import { JobParams } from "#lib/api/v1/params";
import { versionFile } from "#lib/api/v1/version-file";
import { OutputFormat } from "#lib/contracts/explainer-fields";
import { JobInput } from "#lib/contracts/job-input";
import { Failure } from "#lib/errors/failure";
import { findJob } from "#lib/jobs/job-store";

/** The format that the film was ordered in. */
async function orderedFormat(jobId: string): Promise<OutputFormat> {
  const row = await findJob(jobId);
  const input = row && JobInput.parse(row.input);
  return input?.kind === "explainer" ? input.explainer.outputFormat : "mp4";
}

export const downloadVideo = operation({
  id: "downloadVideo",
  method: "GET",
  path: "/v1/videos/jobs/{id}/download",
  summary: "The film, to keep; as it was ordered, or as mp4",
  tag: "videos",
  access: viewers("videos:read"),
  input: z.object({ params: JobParams, query: z.object({ format: OutputFormat.optional() }) }),
  answer: media("video/mp4", "video/quicktime", "video/webm"),
  failures: ["NOT_READY"],
  run: async ({ params: { id }, query }, viewer) => {
    if (viewer.kind === "share" && !viewer.downloadable) {
      throw new Failure("FORBIDDEN", { message: "Whoever shares this film does not give its file away." });
    }
    const { version } = await findVersion(id, viewer);
    const ordered = await orderedFormat(id);
    const format = query.format ?? ordered;
    if (version.files[format] === undefined) {
      if (format !== ordered) throw new Failure("NOT_FOUND", { message: `This film was not ordered as ${format}.` });
      const message = `The film is there as mp4 (add format=mp4); its ${format} file is still being made.`;
      throw new Failure("NOT_READY", { message });
    }
    return { ...(await versionFile(id, viewer, format)), download: true, mayLeave: true };
  },
});
