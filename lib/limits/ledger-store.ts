import { z } from "zod";
import { db } from "#lib/database/client";
import type { LedgerEntryKind } from "#lib/database/generated/enums";
import type { Tx } from "#lib/database/transaction";
import { toMicros, toSignedMicros } from "#lib/limits/money/micros";

/** The installation's own line among the balances and caps. */
export const everybody = "*";

/** A month is written `2026-11`; it is the database's clock's, in UTC. */
export async function monthNow(reader: Tx = db()): Promise<string> {
  const rows = await reader.$queryRaw`select to_char(now() at time zone 'utc', 'YYYY-MM') as month`;
  return z.tuple([z.object({ month: z.string() })]).parse(rows)[0].month;
}

const firstDay = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
const monthOf = (day: Date): string => day.toISOString().slice(0, 7);

const Balance = z.object({ reserved: z.bigint().transform(toMicros), spent: z.bigint().transform(toMicros) });
export type Balance = z.output<typeof Balance>;

/** Adds to a balance, which is held until the transaction ends. Answers what it is then. */
export async function moveBalance(tx: Tx, ownerId: string, month: string, by: Balance): Promise<Balance> {
  await tx.$executeRaw`
    insert into ledger_balance (owner_id, month) values (${ownerId}, ${firstDay(month)}::date)
    on conflict (owner_id, month) do nothing`;
  const rows = await tx.$queryRaw`
    update ledger_balance
       set reserved_micros = reserved_micros + ${by.reserved}::bigint, spent_micros = spent_micros + ${by.spent}::bigint
     where owner_id = ${ownerId} and month = ${firstDay(month)}::date
    returning reserved_micros as reserved, spent_micros as spent`;
  return z.tuple([Balance]).parse(rows)[0];
}

export async function readBalance(ownerId: string, month: string): Promise<Balance> {
  const row = await db().ledgerBalance.findUnique({ where: { ownerId_month: { ownerId, month: firstDay(month) } } });
  return { reserved: toMicros(row?.reservedMicros ?? 0n), spent: toMicros(row?.spentMicros ?? 0n) };
}

/** Who has spent or reserved in a month, the most first. */
export async function spendersOf(month: string, take: number): Promise<string[]> {
  const rows = await db().ledgerBalance.findMany({
    where: { month: firstDay(month), ownerId: { not: everybody } },
    orderBy: [{ spentMicros: "desc" }, { reservedMicros: "desc" }, { ownerId: "asc" }],
    take,
  });
  return rows.map(({ ownerId }) => ownerId);
}

export interface NewEntry {
  ownerId: string;
  month: string;
  kind: LedgerEntryKind;
  amountMicros: number;
  jobId?: string;
  provider?: string;
  item?: string;
  purchaseKey?: string;
}

export async function insertEntry(tx: Tx, { month, amountMicros, ...entry }: NewEntry): Promise<void> {
  await tx.ledgerEntry.create({ data: { ...entry, month: firstDay(month), amountMicros: BigInt(amountMicros) } });
}

/** What was written under a purchase's key. */
export async function findPurchase(tx: Tx, purchaseKey: string, kind: LedgerEntryKind) {
  const row = await tx.ledgerEntry.findUnique({ where: { purchaseKey_kind: { purchaseKey, kind } } });
  return row && { micros: toSignedMicros(row.amountMicros), month: monthOf(row.month) };
}

/** What a job's lines add up to in each month it has any, the earliest first. */
export interface JobSums {
  /** Who pays: whoever ordered the job, also when it has become another's. */
  ownerId: string;
  month: string;
  /** Reserved and neither spent nor released. */
  open: number;
  /** Spent, with corrections. */
  spent: number;
}

export async function sumsOfJob(tx: Tx, jobId: string): Promise<JobSums[]> {
  const rows = await tx.ledgerEntry.groupBy({
    by: ["month", "ownerId", "kind"],
    where: { jobId },
    _sum: { amountMicros: true },
    orderBy: { month: "asc" },
  });
  const groups = Map.groupBy(rows, ({ month, ownerId }) => `${monthOf(month)} ${ownerId}`);
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const sum = (kind: LedgerEntryKind) =>
      toSignedMicros(lines.find((line) => line.kind === kind)?._sum.amountMicros ?? 0n);
    return {
      ownerId: first.ownerId,
      month: monthOf(first.month),
      open: sum("reserve") - sum("spend") - sum("release"),
      spent: sum("spend") + sum("adjust"),
    };
  });
}

export const isGuest = async (ownerId: string, reader: Tx = db()): Promise<boolean> =>
  (await reader.owner.findUnique({ where: { id: ownerId } }))?.kind === "guest";

/** What all guests together have spent or hold in a month. */
export async function takenByGuests(month: string, reader: Tx = db()): Promise<number> {
  const rows = await reader.$queryRaw`
    select coalesce(sum(b.reserved_micros + b.spent_micros), 0)::bigint as micros
      from ledger_balance b join owner o on o.id = b.owner_id
     where b.month = ${firstDay(month)}::date and o.kind = 'guest'`;
  return z.tuple([z.object({ micros: z.bigint().transform(toMicros) })]).parse(rows)[0].micros;
}

/** What each of these jobs has cost so far; jobs that cost nothing are left out. */
export async function costsOfJobs(jobIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db().ledgerEntry.groupBy({
    by: ["jobId"],
    where: { jobId: { in: [...jobIds] }, kind: { in: ["spend", "adjust"] } },
    _sum: { amountMicros: true },
  });
  return new Map(rows.flatMap(({ jobId, _sum }) => (jobId ? [[jobId, toMicros(_sum.amountMicros ?? 0n)]] : [])));
}

/** An owner's month by what was bought. */
export async function spentByItem(ownerId: string, month: string) {
  const rows = await db().ledgerEntry.groupBy({
    by: ["item", "provider"],
    where: { ownerId, month: firstDay(month), kind: { in: ["spend", "adjust"] } },
    _sum: { amountMicros: true },
    orderBy: { _sum: { amountMicros: "desc" } },
  });
  return rows.map(({ item, provider, _sum }) => ({
    item: item ?? "other",
    provider: provider ?? "unknown",
    amount_micros: toSignedMicros(_sum.amountMicros ?? 0n),
  }));
}

/** What of an owner's month may have been billed, and no vendor has said: such purchases are named so. */
export async function unansweredIn(ownerId: string, month: string): Promise<number> {
  const { _sum } = await db().ledgerEntry.aggregate({
    where: { ownerId, month: firstDay(month), kind: "spend", purchaseKey: { contains: "/unanswered/" } },
    _sum: { amountMicros: true },
  });
  return toMicros(_sum.amountMicros ?? 0n);
}

/** How many other jobs of an owner reserved money in the last hour, and how long ago the earliest of them did. */
export async function paidJobsInHour(
  tx: Tx,
  ownerId: string,
  besideJobId: string,
): Promise<{ jobs: number; oldestSeconds: number }> {
  const rows = await tx.$queryRaw`
    select count(distinct job_id)::int as jobs,
           coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as "oldestSeconds"
      from ledger_entry
     where owner_id = ${ownerId} and kind = 'reserve' and item is null and created_at > now() - interval '1 hour'
       and job_id is distinct from ${besideJobId}::uuid`;
  return z.tuple([z.object({ jobs: z.number(), oldestSeconds: z.number() })]).parse(rows)[0];
}

/** The cap that somebody has set for an owner, or for everybody together. */
export async function findCap(ownerId: string, reader: Tx = db()): Promise<number | undefined> {
  const cap =
    ownerId === everybody
      ? (await reader.spendingCap.findUnique({ where: { ownerId } }))?.capMicros
      : (await reader.owner.findUnique({ where: { id: ownerId } }))?.monthlyCapMicros;
  return cap === undefined || cap === null ? undefined : toMicros(cap);
}

/** Sets a cap, or with nothing lets the installation's setting count again. False where there is no such owner. */
export async function setCap(ownerId: string, micros: number | undefined): Promise<boolean> {
  const capMicros = micros === undefined ? null : BigInt(micros);
  if (ownerId !== everybody) {
    const { count } = await db().owner.updateMany({ where: { id: ownerId }, data: { monthlyCapMicros: capMicros } });
    return count > 0;
  }
  if (capMicros === null) await db().spendingCap.deleteMany({ where: { ownerId } });
  else await db().spendingCap.upsert({ where: { ownerId }, create: { ownerId, capMicros }, update: { capMicros } });
  return true;
}
