import { z } from "zod";
import { sharePassSeconds } from "#lib/accounts/share-pass";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams } from "#lib/api/v1/params";
import { unlockShare } from "#lib/videos/unlock-share";

export const unlockSharedVideo = operation({
  id: "unlockSharedVideo",
  method: "POST",
  path: "/v1/shared/{token}/unlock",
  summary: "Give a public link's password; the pass goes into `pass` of the addresses that follow",
  tag: "shares",
  access: anybody,
  input: z.object({ params: ShareParams, body: z.strictObject({ password: z.string().min(1).max(200) }) }),
  answer: json(z.strictObject({ pass: z.string(), expires_in_seconds: z.number().int() })),
  failures: ["PASSWORD_REQUIRED"],
  example: { password: "low tide" },
  run: async ({ params: { token }, body: { password } }) => ({
    pass: await unlockShare(token, password),
    expires_in_seconds: sharePassSeconds,
  }),
});
