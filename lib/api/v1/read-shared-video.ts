import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams, SharePass } from "#lib/api/v1/params";
import { shared, videoView } from "#lib/api/v1/video-view";
import { SharedVideoView } from "#lib/contracts/video-view";
import { readShare } from "#lib/videos/read-share";

export const readSharedVideo = operation({
  id: "readSharedVideo",
  method: "GET",
  path: "/v1/shared/{token}",
  summary: "The video behind a public link; `pass` where it has a password",
  tag: "shares",
  access: anybody,
  input: z.object({ params: ShareParams, query: SharePass }),
  answer: json(SharedVideoView),
  failures: ["PASSWORD_REQUIRED"],
  run: async ({ params: { token }, query: { pass } }, _caller, { baseUrl }) => {
    const { video, rules } = await readShare(token, pass);
    const { jobId: _own, downloadUrl, formats, ...view } = videoView(video, shared(baseUrl, { token, pass }));
    // The job behind it stays its owner's own business, as far as words go; media addresses name it, and open nothing else.
    return rules.downloadable ? { ...view, formats, downloadUrl, rules } : { ...view, formats: [], rules };
  },
});
