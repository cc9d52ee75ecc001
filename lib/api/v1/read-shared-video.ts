import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams } from "#lib/api/v1/params";
import { shared, videoView } from "#lib/api/v1/video-view";
import { VideoView } from "#lib/contracts/video-view";
import { readShare } from "#lib/videos/read-share";

export const readSharedVideo = operation({
  id: "readSharedVideo",
  method: "GET",
  path: "/v1/shared/{token}",
  summary: "The video behind a public link",
  tag: "shares",
  access: anybody,
  input: z.object({ params: ShareParams }),
  answer: json(VideoView),
  run: async ({ params: { token } }, _caller, { baseUrl }) => {
    const view = videoView(await readShare(token), shared(baseUrl, token));
    // The job behind it stays its owner's own business, as far as words go; media addresses name it, and open nothing else.
    return { ...view, jobId: undefined };
  },
});
