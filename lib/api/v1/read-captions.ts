import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { JobParams } from "#lib/api/v1/params";
import { versionFile } from "#lib/api/v1/version-file";

const words = {
  method: "GET",
  tag: "videos",
  access: viewers("videos:read"),
  input: z.object({ params: JobParams }),
} as const;

export const readCaptionsVtt = operation({
  ...words,
  id: "readCaptionsVtt",
  path: "/v1/videos/jobs/{id}/captions.vtt",
  summary: "Captions as WebVTT",
  answer: media("text/vtt"),
  failures: ["NOT_READY"],
  run: ({ params }, viewer) => versionFile(params.id, viewer, "captionsVtt"),
});

export const readCaptionsSrt = operation({
  ...words,
  id: "readCaptionsSrt",
  path: "/v1/videos/jobs/{id}/captions.srt",
  summary: "Captions as SubRip",
  answer: media("application/x-subrip"),
  failures: ["NOT_READY"],
  run: ({ params }, viewer) => versionFile(params.id, viewer, "captionsSrt"),
});

export const readChapters = operation({
  ...words,
  id: "readChapters",
  path: "/v1/videos/jobs/{id}/chapters.vtt",
  summary: "Chapters as WebVTT",
  answer: media("text/vtt"),
  failures: ["NOT_READY"],
  run: ({ params }, viewer) => versionFile(params.id, viewer, "chaptersVtt"),
});
