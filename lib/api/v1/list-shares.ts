import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { shareView } from "#lib/api/v1/share-view";
import { ShareView } from "#lib/contracts/video-view";
import { listShares as list } from "#lib/videos/list-shares";

export const listShares = operation({
  id: "listShares",
  method: "GET",
  path: "/v1/shares",
  summary: "Public links that a video has or had, the newest first",
  tag: "shares",
  access: owners("shares:read"),
  input: z.object({ query: z.object({ video_id: z.uuid() }) }),
  answer: json(z.strictObject({ shares: z.array(ShareView) })),
  failures: ["NOT_FOUND"],
  run: async ({ query }, caller, { baseUrl }) => ({
    shares: (await list(query.video_id, caller)).map((share) => shareView(share, baseUrl)),
  }),
});
