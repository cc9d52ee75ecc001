import { z } from "zod";
import { db } from "#lib/database/client";

/**
 * Lets the database itself note the most jobs that each owner ever had active at once: a trigger sees every change,
 * where looking from outside would miss some.
 */
export async function watchActivePeaks(): Promise<void> {
  await db().$executeRaw`create table active_peak (owner_id text primary key, jobs int not null)`;
  await db().$executeRawUnsafe(`
    create function note_active_peak() returns trigger language plpgsql as $$
    declare n int;
    begin
      select count(*) into n from job where owner_id = new.owner_id
         and (status = 'processing' or (status = 'queued' and admitted_at is not null));
      insert into active_peak values (new.owner_id, n)
      on conflict (owner_id) do update set jobs = greatest(active_peak.jobs, excluded.jobs);
      return null;
    end $$`);
  await db().$executeRaw`
    create trigger note_active_peak after insert or update of status, admitted_at on job
       for each row execute function note_active_peak()`;
}

export const readActivePeaks = async () =>
  z.array(z.object({ jobs: z.number() })).parse(await db().$queryRaw`select jobs from active_peak`);
