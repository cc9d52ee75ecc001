import * as z from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import type { OwnerCaller } from "#lib/accounts/caller";
import type { RunContext } from "#lib/api/run-context";
import { settleReport } from "#lib/videos/judge-reports";

export const ReportParams = z.object({ reportId: z.uuid() });

/**
 * Settles a report, or opens it again. What it changes stands in the operator's record alone: whose film it is does not
 * learn of reports. Throws NOT_FOUND.
 */
export async function settleFor(
  caller: OwnerCaller,
  { requestId }: RunContext,
  id: string,
  settled: boolean,
): Promise<void> {
  const act = settled ? "report.settled" : "report.reopened";
  const record = { ownerId: caller.ownerId, actor: actorOf(caller), act, subject: id, requestId };
  await settleReport(id, settled, (tx, title) => audit({ ...record, details: { title } }, tx));
}
