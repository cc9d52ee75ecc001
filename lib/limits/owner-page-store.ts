import * as z from "zod";
import type { OwnerKind, OwnerPlace, OwnerSort } from "#lib/contracts/owner-view";
import { db } from "#lib/database/client";
import { Prisma } from "#lib/database/generated/client";
import { live } from "#lib/limits/room-store";

export interface OwnerQuery {
  /** Of the money, as `2026-11`. */
  month: string;
  sort: OwnerSort;
  kind?: OwnerKind;
  /** Only this one. */
  id?: string;
  /** Stands in the owner's id. */
  words?: string;
  /** Only those for whom the operator has set something. */
  limited?: boolean;
  after?: OwnerPlace;
  most: number;
}

const whole = z.coerce.number().int();
const Row = z.object({
  ...{ id: z.string(), kind: z.enum(["guest", "local", "user"]), claimedBy: z.string().nullable() },
  ...{ createdAt: z.date(), lastSeenAt: z.date(), place: z.string() },
  ...{ spent: whole, reserved: whole, stored: whole, videos: whole, active: whole, waiting: whole, ordered: whole },
  /** What the operator has set for them; what they chose themselves. */
  ...{ capMicros: whole.nullable(), storageCapBytes: whole.nullable(), retentionDays: whole.nullable() },
  ...{ chosenCapBytes: whole.nullable(), chosenDays: whole.nullable() },
});
export type OwnerRow = z.output<typeof Row>;

/** What owners are sorted by, as a whole number; the most first. */
const places: Readonly<Record<OwnerSort, Prisma.Sql>> = {
  spent: Prisma.sql`coalesce(b.spent_micros, 0)`,
  stored: Prisma.sql`coalesce(s.bytes, 0)`,
  seen: Prisma.sql`(extract(epoch from o.last_seen_at) * 1000)::bigint`,
  newest: Prisma.sql`(extract(epoch from o.created_at) * 1000)::bigint`,
};
const stored = Prisma.sql`left join (select owner_id, sum(bytes) as bytes from (${live}) l group by owner_id) s
                            on s.owner_id = o.id`;

const firstDay = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
const dayAfter = (month: string): Date => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1));

/** A page of owners with all that is counted of them. Only the page's own are counted, whatever the installation has. */
export async function findOwners(query: OwnerQuery): Promise<OwnerRow[]> {
  const { month, sort, id, kind, words, limited, after, most } = query;
  const [from, until] = [firstDay(month), dayAfter(month)];
  const place = places[sort];
  const wanted = [
    id === undefined ? [] : [Prisma.sql`o.id = ${id}`],
    kind === undefined ? [] : [Prisma.sql`o.kind::text = ${kind}`],
    words === undefined ? [] : [Prisma.sql`position(lower(${words}) in lower(o.id)) > 0`],
    limited ? [Prisma.sql`num_nonnulls(o.monthly_cap_micros, o.storage_cap_bytes, o.retention_days) > 0`] : [],
    after ? [Prisma.sql`(${place}, o.id) < (${after.place}::bigint, ${after.id})`] : [],
  ].flat();
  const where = wanted.length === 0 ? Prisma.empty : Prisma.sql`where ${Prisma.join(wanted, " and ")}`;
  const rows = await db().$queryRaw`
    with page as (
      select o.id, ${place} as place
        from owner o left join ledger_balance b on b.owner_id = o.id and b.month = ${from}::date
             ${sort === "stored" ? stored : Prisma.empty}
       ${where} order by ${place} desc, o.id desc limit ${most})
    select o.id, o.kind, o.claimed_by_id as "claimedBy", o.created_at as "createdAt", o.last_seen_at as "lastSeenAt",
           p.place::text as place,
           coalesce(b.spent_micros, 0)::text as spent, coalesce(b.reserved_micros, 0)::text as reserved,
           (select coalesce(sum(l.bytes), 0) from (${live}) l where l.owner_id = o.id)::text as stored,
           (select count(*) from video v where v.owner_id = o.id and v.deleted_at is null)::text as videos,
           j.active::text as active, j.waiting::text as waiting, j.ordered::text as ordered,
           o.monthly_cap_micros::text as "capMicros", o.storage_cap_bytes::text as "storageCapBytes",
           o.retention_days as "retentionDays", o.chosen_storage_cap_bytes::text as "chosenCapBytes",
           o.chosen_retention_days as "chosenDays"
      from page p join owner o on o.id = p.id
           left join ledger_balance b on b.owner_id = o.id and b.month = ${from}::date
           cross join lateral (
             select count(*) filter (where status in ('processing', 'waiting')
                                        or (status = 'queued' and admitted_at is not null)) as active,
                    count(*) filter (where status = 'queued' and admitted_at is null) as waiting,
                    count(*) filter (where created_at >= ${from} and created_at < ${until}) as ordered
               from job where owner_id = o.id and deleted_at is null) j
     order by p.place desc, o.id desc`;
  return z.array(Row).parse(rows);
}

/** Sets what one owner may have; null takes it back, absent stays. False where there is no such owner. */
export async function writeLimits(
  ownerId: string,
  limits: { capMicros?: number | null; storageCapBytes?: number | null; retentionDays?: number | null },
): Promise<boolean> {
  const big = (value: number | null | undefined) => (typeof value === "number" ? BigInt(value) : value);
  const { count } = await db().owner.updateMany({
    where: { id: ownerId },
    data: {
      monthlyCapMicros: big(limits.capMicros),
      storageCapBytes: big(limits.storageCapBytes),
      retentionDays: limits.retentionDays,
    },
  });
  return count > 0;
}
