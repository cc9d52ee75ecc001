import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { filmMetadata, V1Metadata } from "#lib/api/v1/film-metadata";
import { mediaPath } from "#lib/api/v1/media-path";
import { VideoParams } from "#lib/api/v1/params";
import { signed } from "#lib/api/v1/video-view";
import { listVersions as list } from "#lib/videos/list-versions";

const VersionView = z.strictObject({
  id: z.uuid(),
  /** From 1 within the video. */
  number: z.number().int(),
  /** The job that published it: the addresses of its files are made with it. */
  job_id: z.uuid(),
  writer: z.string(),
  look: z.string(),
  voice: z.string(),
  stream_url: z.string(),
  thumbnail_url: z.string(),
  metadata: V1Metadata,
});

export const listVersions = operation({
  id: "listVersions",
  method: "GET",
  path: "/v1/videos/{videoId}/versions",
  summary: "Every version of a video, the newest first",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ params: VideoParams }),
  answer: json(z.strictObject({ video_id: z.uuid(), versions: z.array(VersionView) })),
  run: async ({ params: { videoId } }, caller, { baseUrl }) => {
    const open = signed(baseUrl);
    const versions = (await list(videoId, caller)).map((video) => {
      const { id, number, jobId, facts } = video.version;
      return {
        ...{ id, number, job_id: jobId, writer: facts.writer, look: facts.look, voice: facts.voice },
        stream_url: open(mediaPath.stream(jobId)),
        thumbnail_url: open(mediaPath.thumbnail(jobId)),
        metadata: filmMetadata(video),
      };
    });
    return { video_id: videoId, versions };
  },
});
