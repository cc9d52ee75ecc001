import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { JobParams } from "#lib/api/v1/params";
import { versionFile } from "#lib/api/v1/version-file";

// An older or thumbnail-less version still has its poster.
const files = {
  small: ["thumbnailSmall", "poster"],
  medium: ["thumbnailMedium", "poster"],
  large: ["thumbnailLarge", "poster"],
  poster: ["poster"],
} as const;

export const readThumbnail = operation({
  id: "readThumbnail",
  method: "GET",
  path: "/v1/videos/jobs/{id}/thumbnail",
  summary: "A picture of the film",
  tag: "videos",
  access: viewers("videos:read"),
  input: z.object({
    params: JobParams,
    query: z.object({ size: z.enum(["small", "medium", "large", "poster"]).default("poster") }),
  }),
  answer: media("image/jpeg"),
  failures: ["NOT_READY"],
  run: ({ params, query }, viewer) => versionFile(params.id, viewer, ...files[query.size]),
});
