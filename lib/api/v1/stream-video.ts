import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { JobParams } from "#lib/api/v1/params";
import { versionFile } from "#lib/api/v1/version-file";

export const streamVideo = operation({
  id: "streamVideo",
  method: "GET",
  path: "/v1/videos/jobs/{id}/stream",
  summary: "The film, for players",
  tag: "videos",
  access: viewers("videos:read"),
  input: z.object({ params: JobParams }),
  answer: media("video/mp4"),
  failures: ["NOT_READY"],
  run: async ({ params }, viewer) => ({ ...(await versionFile(params.id, viewer, "mp4")), mayLeave: true }),
});
