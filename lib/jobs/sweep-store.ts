import { z } from "zod";
import { db } from "#lib/database/client";

const Job = z.object({ id: z.string(), ownerId: z.string() });
const Owner = z.object({ ownerId: z.string() });

/** Jobs past their deadline, by the database's clock. */
export const lateJobs = async () =>
  z.array(Job).parse(
    await db().$queryRaw`
      select id::text, owner_id as "ownerId" from job where status = 'processing' and deadline < now()`,
  );

/** Jobs that are being worked on and have nothing left to do. */
export const stuckJobs = async () =>
  z.array(Job).parse(
    await db().$queryRaw`
      select id::text, owner_id as "ownerId" from job
       where status = 'processing'
         and not exists (select 1 from task
                          where job_id = job.id and task.status in ('waiting', 'ready', 'running'))`,
  );

/** Owners with jobs in line. */
export const ownersInLine = async () =>
  z
    .array(Owner)
    .parse(
      await db().$queryRaw`
        select distinct owner_id as "ownerId" from job where status = 'queued' and admitted_at is null`,
    )
    .map(({ ownerId }) => ownerId);
