import { z } from "zod";
import { db } from "#lib/database/client";
import { Prisma } from "#lib/database/generated/client";
import type { Tx } from "#lib/database/transaction";
import { live } from "#lib/limits/room-store";

const Thing = z.object({ kind: z.enum(["video", "job"]), id: z.string(), ownerId: z.string() });
type Thing = z.infer<typeof Thing>;
/** What retention counts in: a video with all its jobs, or a job that never came to a video. */
export type KeptThing = Thing;

/**
 * Things that may go, with when something last came of them: nothing is being made of them or merged from them, and
 * nobody is shown them.
 */
const things = Prisma.sql`
  select 'video' as kind, v.id, v.owner_id, greatest(v.created_at, max(j.finished_at)) as at
    from video v left join job j on j.video_id = v.id and j.deleted_at is null
   where v.deleted_at is null
     and not exists (select 1 from share s where s.video_id = v.id and s.revoked_at is null
                                             and (s.expires_at is null or s.expires_at > now()))
     and not exists (select 1 from job m
                      where m.owner_id = v.owner_id and m.deleted_at is null
                        and m.status not in ('completed', 'failed', 'cancelled')
                        and m.input -> 'merge' -> 'parts' @>
                            jsonb_build_array(jsonb_build_object('source', jsonb_build_object('type', 'video', 'id', v.id))))
   group by v.id
  having coalesce(bool_and(j.status in ('completed', 'failed', 'cancelled')), true)
  union all
  select 'job', j.id, j.owner_id, coalesce(j.finished_at, j.created_at)
    from job j
   where j.video_id is null and j.deleted_at is null and j.status in ('completed', 'failed', 'cancelled')`;

/**
 * Whether a thing may still go, now that its row is held: a link may have been made since it was chosen, or the job been
 * tried again.
 */
export async function mayStillGo(tx: Tx, { kind, id }: Thing): Promise<boolean> {
  const held = kind === "video" ? Prisma.sql`video` : Prisma.sql`job`;
  await tx.$executeRaw`select 1 from ${held} where id = ${id}::uuid for update`;
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from (${things}) t where t.kind = ${kind} and t.id = ${id}::uuid`;
  return rows.length > 0;
}

/** Things older than their owner keeps things, or than `days`; the oldest first. */
export const selectOutdated = async (days: number | undefined, take: number) =>
  z.array(Thing).parse(
    await db().$queryRaw`
      select t.kind, t.id::text, t.owner_id as "ownerId" from (${things}) t join owner o on o.id = t.owner_id
       where t.at < now() - make_interval(days => least(coalesce(o.retention_days, ${days ?? null}::int),
                                                        o.chosen_retention_days))
       order by t.at limit ${take}`,
  );

/** The oldest things of an owner, or of all. */
export const selectOldest = async (take: number, ownerId?: string) =>
  z.array(Thing).parse(
    await db().$queryRaw`
      select t.kind, t.id::text, t.owner_id as "ownerId" from (${things}) t
       where t.owner_id = ${ownerId ?? null} or ${ownerId === undefined} order by t.at limit ${take}`,
  );

const Owner = z.object({ ownerId: z.string() });

/** Owners with more than their own bound, or than `mostBytes`, that have things to give up. */
export const selectCrowded = async (mostBytes: number | undefined, take: number) =>
  z.array(Owner).parse(
    await db().$queryRaw`
      select l.owner_id as "ownerId" from (${live}) l join owner o on o.id = l.owner_id
       where exists (select 1 from (${things}) t where t.owner_id = l.owner_id)
       group by l.owner_id, o.storage_cap_bytes, o.chosen_storage_cap_bytes
      having sum(l.bytes) > least(coalesce(o.storage_cap_bytes, ${mostBytes ?? null}::bigint),
                                  o.chosen_storage_cap_bytes)
       limit ${take}`,
  );

const Counts = z.tuple([
  z.object({
    artifactBytes: z.coerce.number(),
    artifacts: z.coerce.number(),
    uploadBytes: z.coerce.number(),
    uploads: z.coerce.number(),
    characterBytes: z.coerce.number(),
    videos: z.coerce.number(),
    jobs: z.coerce.number(),
    deletedBytes: z.coerce.number(),
  }),
]);
export type Counts = z.infer<typeof Counts>[0];

/** What an owner has in storage, in one look. */
export const countThings = async (ownerId: string): Promise<Counts> =>
  Counts.parse(
    await db().$queryRaw`
      select coalesce(a.bytes, 0)::text as "artifactBytes", a.count::text as "artifacts",
             coalesce(a.deleted, 0)::text as "deletedBytes",
             coalesce(u.bytes, 0)::text as "uploadBytes", u.count::text as "uploads",
             (select coalesce(sum(i.bytes), 0) from character_image i join character c on c.id = i.character_id
               where c.owner_id = ${ownerId})::text as "characterBytes",
             (select count(*) from video where owner_id = ${ownerId} and deleted_at is null)::text as "videos",
             (select count(*) from job where owner_id = ${ownerId} and deleted_at is null)::text as "jobs"
        from (select sum(bytes) as bytes, count(*) as count,
                     sum(bytes) filter (where not exists (
                       select 1 from artifact_use u join job j on j.id = u.job_id
                        where u.artifact_id = artifact.id and j.deleted_at is null)) as deleted
                from artifact where owner_id = ${ownerId}) a
       cross join (select sum(case when status = 'ready' then bytes else received end) as bytes, count(*) as count
                     from upload where owner_id = ${ownerId} and status <> 'refused') u`,
  )[0];
