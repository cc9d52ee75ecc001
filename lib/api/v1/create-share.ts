import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { shareView } from "#lib/api/v1/share-view";
import { ShareRules } from "#lib/contracts/share-order";
import { ShareView } from "#lib/contracts/video-view";
import { createShare as share } from "#lib/videos/create-share";

export const createShare = operation({
  id: "createShare",
  method: "POST",
  path: "/v1/shares",
  summary: "A public link to a video; asking again gives the same one, with the rules that are named",
  tag: "shares",
  access: owners("shares:write"),
  input: z.object({ body: ShareRules.extend({ video_id: z.uuid() }) }),
  answer: json(ShareView, 201),
  failures: ["NOT_FOUND"],
  example: { video_id: "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88", downloadable: false },
  run: async ({ body: { video_id, ...rules } }, caller, { baseUrl, requestId }) => {
    const row = await share(video_id, rules, caller);
    const details = { video: video_id, rules: Object.keys(rules) };
    await audit({
      ownerId: row.ownerId,
      actor: actorOf(caller),
      act: "share.made",
      subject: row.token,
      details,
      requestId,
    });
    return shareView(row, baseUrl);
  },
});
