import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { filmMetadata, V1Metadata } from "#lib/api/v1/film-metadata";
import { findVersion } from "#lib/api/v1/find-version";
import { JobParams } from "#lib/api/v1/params";

const Details = V1Metadata.extend({
  job_id: z.string(),
  video_id: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
  language: z.string(),
  look: z.string(),
  voice: z.string(),
  writer: z.string(),
  aspect_ratio: z.string(),
  chapters: z.array(z.object({ title: z.string(), start: z.number(), end: z.number() })),
});

export const readMetadata = operation({
  id: "readMetadata",
  method: "GET",
  path: "/v1/videos/jobs/{id}/metadata",
  summary: "What the film is",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ params: JobParams }),
  answer: json(Details),
  failures: ["NOT_READY"],
  run: async ({ params }, caller) => {
    const video = await findVersion(params.id, caller);
    const { language, look, voice, writer, chapters, aspectRatio } = video.version.facts;
    return {
      ...{ job_id: params.id, video_id: video.id, title: video.title, description: video.description },
      ...{ tags: video.tags, language, look, voice, writer, chapters, aspect_ratio: aspectRatio },
      ...filmMetadata(video),
    };
  },
});
