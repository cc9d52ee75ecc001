import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { VideoParams } from "#lib/api/v1/params";
import { signed, videoView } from "#lib/api/v1/video-view";
import { VideoChanges } from "#lib/contracts/video-changes";
import { VideoView } from "#lib/contracts/video-view";
import { changeVideo as change } from "#lib/videos/change-video";

export const changeVideo = operation({
  id: "changeVideo",
  method: "PATCH",
  path: "/v1/videos/{videoId}",
  summary: "Call a video something else: its title, description and tags",
  tag: "videos",
  access: owners("videos:write"),
  input: z.object({ params: VideoParams, body: VideoChanges }),
  answer: json(VideoView),
  example: { title: "Tides, told in two minutes", tags: ["sea", "moon"] },
  run: async ({ params, body }, caller, { baseUrl }) =>
    videoView(await change(params.videoId, body, caller), signed(baseUrl)),
});
