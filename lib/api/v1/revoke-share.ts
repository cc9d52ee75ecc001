import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams } from "#lib/api/v1/params";
import { revokeShare as revoke } from "#lib/videos/revoke-share";

export const revokeShare = operation({
  id: "revokeShare",
  method: "DELETE",
  path: "/v1/shares/{token}",
  summary: "Close a public link",
  tag: "shares",
  access: owners("shares:write"),
  input: z.object({ params: ShareParams }),
  answer: json(z.object({ success: z.literal(true), token: z.string() })),
  run: async ({ params: { token } }, caller) => {
    await revoke(token, caller);
    return { success: true as const, token };
  },
});
