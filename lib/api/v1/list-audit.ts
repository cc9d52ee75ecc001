import { z } from "zod";
import { findAuditEntries } from "#lib/accounts/audit-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { IdPageQuery, pageById } from "#lib/api/v1/page-by-id";
import { AuditView } from "#lib/contracts/audit-view";
import { pageOf } from "#lib/contracts/page-of";

export const listAudit = operation({
  id: "listAudit",
  method: "GET",
  path: "/v1/audit",
  summary: "The record of what was done in one's name that matters: keys, links, deletions, caps",
  tag: "account",
  access: owners("account:read"),
  input: z.object({ query: IdPageQuery }),
  answer: json(pageOf(AuditView)),
  run: ({ query }, { ownerId }) =>
    pageById(
      query,
      (after, most) => findAuditEntries(ownerId, after, most),
      ({ id, at, actor, act, subject, details, requestId }) => ({
        ...{ id, at: at.toISOString(), actor, act, subject, details },
        request_id: requestId ?? undefined,
      }),
    ),
});
