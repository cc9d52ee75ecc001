import { db } from "#lib/database/client";
import type { LedgerEntryKind } from "#lib/database/generated/enums";
import { toSignedMicros } from "#lib/limits/money/micros";

export interface LedgerLine {
  id: string;
  jobId: string | null;
  /** The month it counts in, as `2026-11`. */
  month: string;
  kind: LedgerEntryKind;
  amountMicros: number;
  provider: string | null;
  item: string | null;
  createdAt: Date;
}

/** An owner's lines of the ledger, the newest first, from behind `after` on. */
export async function findLines(ownerId: string, after: string | undefined, most: number): Promise<LedgerLine[]> {
  const rows = await db().ledgerEntry.findMany({
    where: { ownerId, id: after === undefined ? undefined : { lt: after } },
    orderBy: { id: "desc" },
    take: most,
  });
  return rows.map(({ id, jobId, month, kind, amountMicros, provider, item, createdAt }) => ({
    ...{ id, jobId, kind, provider, item, createdAt },
    month: month.toISOString().slice(0, 7),
    amountMicros: toSignedMicros(amountMicros),
  }));
}
