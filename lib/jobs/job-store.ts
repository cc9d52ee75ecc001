import type { JobError } from "#lib/contracts/error-codes";
import type { JobInput } from "#lib/contracts/job-input";
import type { JobStatus, Priority } from "#lib/contracts/stages";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";
import { mayBecome, worksWhile } from "#lib/jobs/state-table";

export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;

/** A job that has not been deleted: deleted ones are only for `deleted-job-store`. */
export const findJob = (id: string) => db().job.findUnique({ where: { id, deletedAt: null } });

/** Whose job it is now: a guest's may become a user's while it is worked on. */
export const ownerOfJob = async (id: string, tx?: Tx): Promise<string | undefined> =>
  (await (tx ?? db()).job.findUnique({ where: { id }, select: { ownerId: true } }))?.ownerId;

/** Serialises what an owner's jobs share: slots and keys. Taken before any of the owner's job rows is locked. */
export async function lockOwner(tx: Tx, ownerId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`owner:${ownerId}`}, 0))`;
}

/** The job, held until the transaction ends; nothing when it has been deleted. */
export async function lockJob(tx: Tx, id: string): Promise<JobRow | null> {
  await tx.$executeRaw`select 1 from job where id = ${id}::uuid for update`;
  return tx.job.findUnique({ where: { id, deletedAt: null } });
}

/** The job of a task that is worked on, held, if the claim still stands. */
export async function lockJobOfClaim(tx: Tx, taskId: string, claim: string): Promise<JobRow | null> {
  await tx.$executeRaw`
    select 1 from job where id = (select job_id from task where id = ${taskId}::uuid) for update`;
  const task = await tx.task.findFirst({
    where: { id: taskId, claim, status: "running" },
    include: { job: true },
  });
  return task && task.attempt === task.job.attempt && worksWhile(task.step, task.job.status) ? task.job : null;
}

interface NewRow {
  ownerId: string;
  input: JobInput;
  priority: Priority;
  batchId: string | null;
  title?: string;
}

export function insertJob(tx: Tx, { ownerId, input, priority, batchId, title }: NewRow) {
  return tx.job.create({
    data: { ownerId, kind: input.kind, priority, title, batchId, input, inputVersion: input.version },
  });
}

/** A job and those that were ordered together with it, in their order. */
export async function findOrderedWith(tx: Tx, jobId: string): Promise<{ jobIds: string[]; batchId: string | null }> {
  const batchId = (await tx.job.findUnique({ where: { id: jobId }, select: { batchId: true } }))?.batchId ?? null;
  if (batchId === null) return { jobIds: [jobId], batchId };
  const rows = await tx.job.findMany({ where: { batchId }, select: { id: true }, orderBy: { id: "asc" } });
  return { jobIds: rows.map(({ id }) => id), batchId };
}

interface Change {
  error?: JobError;
  videoId?: string;
  waitingFor?: "decision";
}

/** The only writer of a job's status: moves it from where it stands, or throws. */
export async function moveJob(tx: Tx, job: JobRow, to: JobStatus, change: Change = {}): Promise<void> {
  if (!mayBecome(job.status, to)) throw new Error(`A ${job.status} job cannot become ${to}.`);
  const moved = await tx.job.updateMany({
    where: { id: job.id, status: job.status },
    data: { status: to, waitingFor: null, ...change, ...timesOf(to) },
  });
  if (moved.count !== 1) throw new Error(`Job ${job.id} was ${job.status}, and is not any more.`);
}

function timesOf(to: JobStatus) {
  if (to === "cancelled") return { finishedAt: new Date(), cancelRequestedAt: new Date() };
  return to === "completed" || to === "failed" ? { finishedAt: new Date() } : {};
}

/** Starts the clock of an attempt by the database's time. */
export async function startClock(tx: Tx, id: string, deadlineSeconds: number): Promise<void> {
  await tx.$executeRaw`
    update job set started_at = now(), deadline = now() + make_interval(secs => ${deadlineSeconds})
     where id = ${id}::uuid`;
}

/** Makes a finished attempt a new one, as if the job had just come. */
export async function resetJob(tx: Tx, job: JobRow): Promise<JobRow | null> {
  await moveJob(tx, job, "queued");
  await tx.$executeRaw`
    update job set attempt = attempt + 1, percentage = 0, current_stage = null, error = null, admitted_at = null,
           started_at = null, finished_at = null, deadline = null, cancel_requested_at = null
     where id = ${job.id}::uuid`;
  await tx.task.deleteMany({ where: { jobId: job.id } });
  return tx.job.findUnique({ where: { id: job.id } });
}

export const countAdmitted = (tx: Tx, ownerId: string): Promise<number> =>
  tx.job.count({ where: { ownerId, OR: [{ status: "processing" }, { status: "queued", admittedAt: { not: null } }] } });

export const countWaitingInLine = (tx: Tx, ownerId: string): Promise<number> =>
  tx.job.count({ where: { ownerId, status: "queued", admittedAt: null } });

/** The owner's next jobs in line: by priority, then by age. */
export const nextInLine = (tx: Tx, ownerId: string, take: number) =>
  tx.job.findMany({
    where: { ownerId, status: "queued", admittedAt: null },
    orderBy: [{ priority: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    take,
  });

export const markAdmitted = (tx: Tx, id: string) => tx.job.update({ where: { id }, data: { admittedAt: new Date() } });
