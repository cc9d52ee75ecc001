import * as z from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams } from "#lib/api/v1/params";
import { shareView } from "#lib/api/v1/share-view";
import { ShareView } from "#lib/contracts/video-view";
import { restoreShare as restore } from "#lib/videos/restore-share";

export const restoreShare = operation({
  id: "restoreShare",
  method: "POST",
  path: "/v1/shares/{token}/restore",
  summary: "Open a public link again that was closed a while ago, as it was; restoring it again changes nothing",
  tag: "shares",
  access: owners("shares:write"),
  input: z.object({ params: ShareParams }),
  answer: json(ShareView),
  failures: ["CONFLICT"],
  run: async ({ params: { token } }, caller, { baseUrl, requestId }) => {
    const { share, changed } = await restore(token, caller);
    const record = { ownerId: share.ownerId, actor: actorOf(caller), act: "share.restored", subject: token, requestId };
    if (changed) await audit(record);
    return shareView(share, baseUrl);
  },
});
