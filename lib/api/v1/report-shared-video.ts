import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ShareParams } from "#lib/api/v1/params";
import { ShareReportOrder } from "#lib/contracts/share-order";
import { reportShare } from "#lib/videos/report-share";

export const reportSharedVideo = operation({
  id: "reportSharedVideo",
  method: "POST",
  path: "/v1/shared/{token}/report",
  summary: "Tell whoever runs this installation what is wrong with a public page",
  tag: "shares",
  access: anybody,
  input: z.object({ params: ShareParams, body: ShareReportOrder }),
  answer: json(z.strictObject({ received: z.literal(true) }), 201),
  example: { reason: "privacy", words: "This shows my street." },
  run: async ({ params: { token }, body }) => {
    await reportShare(token, body);
    return { received: true as const };
  },
});
