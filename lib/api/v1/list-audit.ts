import { z } from "zod";
import { findAuditEntries } from "#lib/accounts/audit-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { auditView } from "#lib/api/v1/audit-view";
import { IdPageQuery, pageById } from "#lib/api/v1/page-by-id";
import { AuditActor, AuditSubject, AuditView } from "#lib/contracts/audit-view";
import { pageOf } from "#lib/contracts/page-of";

export const listAudit = operation({
  id: "listAudit",
  method: "GET",
  path: "/v1/audit",
  summary: "The record of what was done in one's name that matters: keys, links, files, deletions, restores, caps",
  tag: "account",
  access: owners("account:read"),
  input: z.object({
    query: IdPageQuery.extend({ about: AuditSubject.optional(), by: AuditActor.optional() }),
  }),
  answer: json(pageOf(AuditView)),
  run: ({ query: { about, by, ...query } }, { ownerId }) =>
    pageById(query, (after, most) => findAuditEntries(ownerId, after, most, { about, by }), auditView),
});
