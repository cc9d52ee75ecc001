import { z } from "zod";
import { JobEvent, JobFact } from "#lib/contracts/job-event";
import { db } from "#lib/database/client";
import { notify } from "#lib/database/listen";
import type { Tx } from "#lib/database/transaction";
import { jobEventChannel } from "#lib/jobs/job-channels";

const LatestFact = z.object({
  jobId: z.string(),
  number: z.number(),
  at: z.date(),
  /** Seconds since it was written. */
  age: z.number(),
  fact: JobFact,
});
export type LatestFact = z.infer<typeof LatestFact>;

/** The newest fact of each type and subject in the current attempts of these jobs, in their order. */
export async function latestFacts(jobIds: readonly string[], reader: Tx = db()): Promise<LatestFact[]> {
  const rows = await reader.$queryRaw`
    select distinct on (e.job_id, e.type, e.subject) e.job_id::text as "jobId", e.number, e.at, e.fact,
           extract(epoch from clock_timestamp() - e.at)::float8 as age
      from job j join job_event e on e.job_id = j.id and e.attempt = j.attempt
     where j.id = any(${[...jobIds]}::uuid[])
     order by e.job_id, e.type, e.subject, e.number desc`;
  return z
    .array(LatestFact)
    .parse(rows)
    .sort((a, b) => a.number - b.number);
}

export interface NewEvent {
  jobId: string;
  attempt: number;
  fact: JobFact;
  /** Scene, stage or words that tell facts of one type apart. */
  subject: string;
  percentage: number;
  /** What the job's row remembers of it. */
  columns: { currentStage?: string; title?: string; writer?: string };
}

/** Writes the next event of a job whose row is held: numbers follow the order of commit. Listeners hear of it then. */
export async function insertEvent(tx: Tx, event: NewEvent): Promise<number> {
  const { jobId, attempt, fact, subject, percentage, columns } = event;
  const { lastEvent: number } = await tx.job.update({
    where: { id: jobId },
    data: { lastEvent: { increment: 1 }, percentage, ...columns },
    select: { lastEvent: true },
  });
  await tx.$executeRaw`
    insert into job_event (job_id, number, attempt, at, percentage, type, subject, fact)
    values (${jobId}::uuid, ${number}, ${attempt}, clock_timestamp(), ${percentage}, ${fact.type}, ${subject},
            ${JSON.stringify(fact)}::jsonb)`;
  await notify(tx, jobEventChannel, jobId);
  return number;
}

/** Events after a number, in order; all of them, or the first `take`, or only those of some types. */
export async function eventsAfter(
  jobId: string,
  number: number,
  take?: number,
  types?: readonly JobFact["type"][],
): Promise<JobEvent[]> {
  const rows = await db().jobEvent.findMany({
    where: { jobId, number: { gt: number }, type: types && { in: [...types] } },
    orderBy: { number: "asc" },
    take,
  });
  return rows.map(({ attempt, at, percentage, fact, ...row }) =>
    JobEvent.parse({ jobId, number: row.number, attempt, at: at.toISOString(), percentage, fact }),
  );
}
