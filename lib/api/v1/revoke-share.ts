import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams } from "#lib/api/v1/params";
import { UndoWindow, undoWindow } from "#lib/api/v1/undo-window";
import { revokeShare as revoke } from "#lib/videos/revoke-share";

export const revokeShare = operation({
  id: "revokeShare",
  method: "DELETE",
  path: "/v1/shares/{token}",
  summary: "Close a public link; it can be opened again for a while",
  tag: "shares",
  access: owners("shares:write"),
  input: z.object({ params: ShareParams }),
  answer: json(UndoWindow.extend({ success: z.literal(true), token: z.string() })),
  run: async ({ params: { token } }, caller, { requestId }) => {
    const { ownerId } = await revoke(token, caller);
    await audit({ ownerId, actor: actorOf(caller), act: "share.closed", subject: token, requestId });
    return { success: true as const, token, ...undoWindow() };
  },
});
