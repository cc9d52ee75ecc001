import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { JobParams } from "#lib/api/v1/params";
import { versionFile } from "#lib/api/v1/version-file";

export const downloadVideo = operation({
  id: "downloadVideo",
  method: "GET",
  path: "/v1/videos/jobs/{id}/download",
  summary: "The film, to keep",
  tag: "videos",
  access: viewers,
  input: z.object({ params: JobParams }),
  answer: media("video/mp4"),
  run: async ({ params }, viewer) => ({ ...(await versionFile(params.id, viewer, "mp4")), download: true }),
});
