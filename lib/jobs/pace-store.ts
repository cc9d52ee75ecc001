import { z } from "zod";
import type { Quality } from "#lib/contracts/frame";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

const Pace = z.object({ making: z.number(), film: z.number() });
/** A film that was made here: how long that took, and how long it is, in seconds. */
export type Pace = z.infer<typeof Pace>;

/** The newest films of a quality that were made at the first attempt. */
export const findPaces = async (quality: Quality, take = 20): Promise<Pace[]> =>
  z.array(Pace).parse(
    await db().$queryRaw`
      select extract(epoch from j.finished_at - j.started_at)::float8 as making,
             (v.facts->>'durationSeconds')::float8 as film
        from job j join video_version v on v.job_id = j.id
       where j.status = 'completed' and j.attempt = 1 and j.started_at is not null
         and j.input->'explainer'->>'quality' = ${quality}
       order by j.finished_at desc limit ${take}`,
  );

/** The newest clips that a model made at the first attempt. */
export const findClipPaces = async (maker: { provider: string; model: string }, take = 20): Promise<Pace[]> =>
  z.array(Pace).parse(
    await db().$queryRaw`
      select extract(epoch from j.finished_at - j.started_at)::float8 as making,
             (v.facts->>'durationSeconds')::float8 as film
        from job j join video_version v on v.job_id = j.id
       where j.status = 'completed' and j.attempt = 1 and j.started_at is not null and j.kind = 'clip'
         and v.facts->'clip'->>'backend' = ${maker.provider} and v.facts->'clip'->>'model' = ${maker.model}
         and (v.facts->>'durationSeconds')::float8 > 0
       order by j.finished_at desc limit ${take}`,
  );

const Seconds = z.tuple([z.object({ seconds: z.number() })]);

/** How long jobs took lately, from being taken up to their end; half a minute where none has ended. */
export const usualJobSeconds = async (tx: Tx): Promise<number> =>
  Seconds.parse(
    await tx.$queryRaw`
      select coalesce(percentile_cont(0.5) within group (order by seconds), 30)::float8 as seconds
        from (select extract(epoch from finished_at - started_at)::float8 as seconds
                from job where status = 'completed' and started_at is not null
               order by finished_at desc limit 20) ended`,
  )[0].seconds;

const Line = z.tuple([z.object({ own: z.number().int(), others: z.number().int() })]);

/** How many jobs an owner has that are not over, and how many of everybody else's are on the queue. */
export const countLine = async (ownerId: string) =>
  Line.parse(
    await db().$queryRaw`
      select count(*) filter (where owner_id = ${ownerId})::int as own,
             count(*) filter (where owner_id <> ${ownerId} and admitted_at is not null)::int as others
        from job where status in ('queued', 'processing')`,
  )[0];
