import type { Metadata } from "next";
import Link from "next/link";
import { call } from "#lib/api/call";
import { listAudit } from "#lib/api/v1/list-audit";
import { listKeys } from "#lib/api/v1/list-keys";
import { readAccount } from "#lib/api/v1/read-account";
import { AuditActor, AuditSubject } from "#lib/contracts/audit-view";
import { toQuery } from "../../../_data/to-query";
import { buttonClass } from "../../../_ui/button";
import { Notice } from "../../../_ui/notice";
import { AuditFilters } from "./audit-filters.client";
import { AuditLine } from "./audit-line";

export const metadata: Metadata = { title: "Record" };

const pageSize = 25;

export default async function AuditPage({ searchParams }: PageProps<"/settings/audit">) {
  const asked = await searchParams;
  const about = AuditSubject.safeParse(asked.about).data;
  const by = AuditActor.safeParse(asked.by).data;
  const cursor = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const [entries, keys, account] = await Promise.all([
    call(listAudit, { query: { limit: pageSize, about, by, cursor } }),
    call(listKeys, { query: { limit: 100 } }),
    call(readAccount, {}),
  ]);
  if (!entries.ok || !account.ok) {
    const problem = entries.ok ? account : entries;
    return (
      <Notice tone="bad" role="alert" title="The record could not be read">
        {!problem.ok && <p>{problem.error.message}</p>}
      </Notice>
    );
  }
  const names = new Map(keys.ok ? keys.value.items.map(({ id, name }) => [id, name]) : []);
  const { items, next_cursor } = entries.value;
  const filtered = about !== undefined || by !== undefined;
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <p className="max-w-[60ch] text-soft">
          What was done in your name that matters, by you and by your keys: links, files, deletions, limits.
        </p>
        <AuditFilters />
      </div>
      {items.length === 0 ? (
        <p className="rounded-md border border-line bg-sheet p-5 text-soft text-sm">
          {filtered || cursor ? "Nothing of this kind stands in the record." : "Nothing stands in the record yet."}
        </p>
      ) : (
        <ol aria-label="The record, the newest first" className="divide-y divide-line border-line border-y">
          {items.map((entry) => (
            <li key={entry.id}>
              <AuditLine entry={entry} ownerId={account.value.owner_id} keyNames={names} />
            </li>
          ))}
        </ol>
      )}
      {(cursor !== undefined || next_cursor !== undefined) && (
        <nav aria-label="Pages of the record" className="flex flex-wrap gap-2">
          {cursor !== undefined && (
            <Link href={`/settings/audit?${toQuery({ about, by })}`} className={buttonClass()}>
              Newest
            </Link>
          )}
          {next_cursor !== undefined && (
            <Link href={`/settings/audit?${toQuery({ about, by, cursor: next_cursor })}`} className={buttonClass()}>
              Older
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
