import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { settleReport as settle } from "#lib/videos/judge-reports";

export const settleReport = operation({
  id: "settleReport",
  method: "POST",
  path: "/v1/reports/{reportId}/settle",
  summary: "A report has been looked at",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ params: z.object({ reportId: z.uuid() }) }),
  answer: json(z.strictObject({ settled: z.literal(true) })),
  run: async ({ params: { reportId } }) => {
    await settle(reportId);
    return { settled: true as const };
  },
});
