import type { AuditRow } from "#lib/accounts/audit-store";
import type { AuditView } from "#lib/contracts/audit-view";

/** A line of the record as its owner sees it. */
export const auditView = ({ id, at, actor, act, subject, details, requestId }: AuditRow): AuditView => ({
  ...{ id, at: at.toISOString(), actor, act, subject, details },
  request_id: requestId ?? undefined,
});
