import * as z from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ReportParams, settleFor } from "#lib/api/v1/settle-for";

export const reopenReport = operation({
  id: "reopenReport",
  method: "POST",
  path: "/v1/reports/{reportId}/reopen",
  summary: "A settled report is to be looked at again; opening it again changes nothing",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ params: ReportParams }),
  answer: json(z.strictObject({ settled: z.literal(false) })),
  run: async ({ params: { reportId } }, caller, context) => {
    await settleFor(caller, context, reportId, false);
    return { settled: false as const };
  },
});
