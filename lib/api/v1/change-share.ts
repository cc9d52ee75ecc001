import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams } from "#lib/api/v1/params";
import { shareView } from "#lib/api/v1/share-view";
import { ShareRules } from "#lib/contracts/share-order";
import { ShareView } from "#lib/contracts/video-view";
import { changeShare as change } from "#lib/videos/change-share";

export const changeShare = operation({
  id: "changeShare",
  method: "PATCH",
  path: "/v1/shares/{token}",
  summary: "How a public link opens: its end, its password, frames, search engines, the file",
  tag: "shares",
  access: owners("shares:write"),
  input: z.object({ params: ShareParams, body: ShareRules }),
  answer: json(ShareView),
  example: { password: "low tide", expires_at: "2999-01-01T00:00:00Z" },
  run: async ({ params: { token }, body }, caller, { baseUrl, requestId }) => {
    const row = await change(token, body, caller);
    const details = { rules: Object.keys(body) };
    await audit({
      ownerId: row.ownerId,
      actor: actorOf(caller),
      act: "share.changed",
      subject: token,
      details,
      requestId,
    });
    return shareView(row, baseUrl);
  },
});
