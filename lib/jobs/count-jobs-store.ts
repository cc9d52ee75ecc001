import { z } from "zod";
import { db } from "#lib/database/client";

const Counts = z.tuple([
  z.object({ active: z.number().int(), waiting: z.number().int(), this_month: z.number().int() }),
]);

/** Jobs of an owner that are worked on, that wait, and that were ordered in a month such as `2026-11`, in UTC. */
export async function countJobs(ownerId: string, month: string) {
  const from = new Date(`${month}-01T00:00:00Z`);
  const until = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
  const rows = await db().$queryRaw`
    select count(*) filter (where status in ('processing', 'waiting')
                               or (status = 'queued' and admitted_at is not null))::int as active,
           count(*) filter (where status = 'queued' and admitted_at is null)::int as waiting,
           count(*) filter (where created_at >= ${from} and created_at < ${until})::int as this_month
      from job where owner_id = ${ownerId} and deleted_at is null`;
  return Counts.parse(rows)[0];
}
