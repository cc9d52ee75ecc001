import * as z from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ReportParams, settleFor } from "#lib/api/v1/settle-for";

export const settleReport = operation({
  id: "settleReport",
  method: "POST",
  path: "/v1/reports/{reportId}/settle",
  summary: "A report has been looked at; settling it again changes nothing",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ params: ReportParams }),
  answer: json(z.strictObject({ settled: z.literal(true) })),
  run: async ({ params: { reportId } }, caller, context) => {
    await settleFor(caller, context, reportId, true);
    return { settled: true as const };
  },
});
