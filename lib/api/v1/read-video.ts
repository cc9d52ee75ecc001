import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { VideoParams } from "#lib/api/v1/params";
import { signed, videoView } from "#lib/api/v1/video-view";
import { VideoView } from "#lib/contracts/video-view";
import { readVideo as readStored } from "#lib/videos/read-video";

export const readVideo = operation({
  id: "readVideo",
  method: "GET",
  path: "/v1/videos/{videoId}",
  summary: "A finished video, its newest version",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ params: VideoParams }),
  answer: json(VideoView),
  run: async ({ params }, caller, { baseUrl }) => videoView(await readStored(params.videoId, caller), signed(baseUrl)),
});
