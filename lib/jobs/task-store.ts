import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { JobError } from "#lib/contracts/error-codes";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";
import { cancelTickets } from "#lib/queue/cancel-tickets";
import { sendTask } from "#lib/queue/send-task";

export type TaskRow = NonNullable<Awaited<ReturnType<typeof findTask>>>;
export const findTask = (tx: Tx, id: string) => tx.task.findUnique({ where: { id } });

/** A task to come. It waits for the tasks whose keys are in `after`. */
export interface NewTask {
  key: string;
  step: TaskRow["step"];
  input: unknown;
  after?: readonly string[];
}

const Json = z.json();
/** As JSON writes it: without what is undefined. */
const stored = (input: unknown) => Json.parse(JSON.parse(JSON.stringify(input ?? {}))) ?? {};
const open = ["waiting", "ready", "running"] as const;

/** Writes tasks of one attempt. Those that wait for nothing become ready; they are sent by `sendReady`. */
export async function insertTasks(tx: Tx, jobId: string, attempt: number, tasks: readonly NewTask[]): Promise<void> {
  const known = await tx.task.findMany({ where: { jobId }, select: { key: true, status: true } });
  const done = new Set(known.filter(({ status }) => status === "done").map(({ key }) => key));
  const keys = new Set([...known, ...tasks].map(({ key }) => key));
  const rows = tasks.map(({ key, step, input, after = [] }) => {
    const stranger = after.find((other) => !keys.has(other));
    if (stranger !== undefined) throw new Error(`The task ${key} waits for ${stranger}, which is not there.`);
    const pending = after.filter((other) => !done.has(other)).length;
    const status = pending > 0 ? ("waiting" as const) : ("ready" as const);
    return { jobId, attempt, key, step, input: stored(input), deps: [...after], pending, status };
  });
  await tx.task.createMany({ data: rows });
}

/** Gives every ready task without a ticket one, and sends it. */
export async function sendReady(tx: Tx, jobId: string): Promise<void> {
  for (const task of await tx.task.findMany({ where: { jobId, status: "ready", ticket: null } })) {
    await sendAgain(tx, task);
  }
}

/** Makes a task ready under a new ticket; older messages for it are void. */
export async function sendAgain(tx: Tx, task: TaskRow, delaySeconds?: number): Promise<void> {
  const ticket = randomUUID();
  await tx.$executeRaw`
    update task set status = 'ready', ticket = ${ticket}::uuid, claim = null, worker = null, ready_at = now()
     where id = ${task.id}::uuid`;
  await sendTask(tx, { taskId: task.id, ticket, step: task.step, delaySeconds });
}

/** The same for a task that its own worker puts back: how often it was run counts no further. */
export async function startAnew(tx: Tx, id: string, delaySeconds?: number): Promise<void> {
  await sendAgain(tx, await tx.task.update({ where: { id }, data: { runs: 0 } }), delaySeconds);
}

/** Leaves a task without a message: it is ready, and nobody may run it before its job goes on. */
export const setAside = (tx: Tx, id: string) =>
  tx.task.update({ where: { id }, data: { status: "ready", ticket: null, claim: null, worker: null, runs: 0 } });

/** Sends everything of a job that can be run, what was left when its job began to wait among it. */
export async function sendOpen(tx: Tx, jobId: string): Promise<void> {
  const rows = await tx.task.findMany({ where: { jobId, status: { in: ["ready", "running"] } } });
  for (const task of rows) await sendAgain(tx, task);
}

/** Sends the waiting messages of a job anew, to be taken at once. Answers how many there were. */
export async function bringForward(tx: Tx, jobId: string): Promise<number> {
  const rows = await tx.task.findMany({ where: { jobId, status: "ready", ticket: { not: null } } });
  await cancelTickets(
    tx,
    rows.flatMap(({ ticket }) => ticket ?? []),
  );
  for (const task of rows) await sendAgain(tx, task);
  return rows.length;
}

/** Takes a task up for the holder of its ticket: a new claim voids the one of a dead worker. */
export async function takeUp(tx: Tx, task: TaskRow, ticket: string, worker: string): Promise<string | undefined> {
  const claim = randomUUID();
  const taken = await tx.task.updateMany({
    where: { id: task.id, ticket, status: { in: ["ready", "running"] } },
    data: { status: "running", claim, worker, startedAt: new Date(), runs: { increment: 1 } },
  });
  return taken.count === 1 ? claim : undefined;
}

/** Marks a claimed task done and readies the tasks that waited for it alone. False when the claim is lost. */
export async function finish(tx: Tx, task: { id: string; jobId: string; key: string; claim: string }, output: unknown) {
  const finished = await tx.task.updateMany({
    where: { id: task.id, claim: task.claim, status: "running" },
    data: { status: "done", output: Json.parse(output) ?? {}, finishedAt: new Date() },
  });
  if (finished.count !== 1) return false;
  await tx.$executeRaw`
    update task set pending = pending - 1, status = case when pending = 1 then 'ready'::task_status else status end
     where job_id = ${task.jobId}::uuid and status = 'waiting' and ${task.key} = any(deps)`;
  return true;
}

/** Records a task's own failure. Answers how many it has had, or nothing when the claim is lost. */
export async function noteFailure(tx: Tx, task: { id: string; claim: string }, error: JobError) {
  const noted = await tx.task.updateMany({
    where: { id: task.id, claim: task.claim, status: "running" },
    data: { failures: { increment: 1 }, error },
  });
  return noted.count === 1 ? findTask(tx, task.id) : null;
}

/** Ends one task without its job: only afterwork is so small a matter. */
export const giveUp = (tx: Tx, id: string) =>
  tx.task.update({ where: { id }, data: { status: "failed", finishedAt: new Date() } });

/** Ends what is open of a job's tasks and voids their messages. */
export async function closeTasks(tx: Tx, jobId: string, failedId?: string): Promise<void> {
  const openTasks = await tx.task.findMany({ where: { jobId, status: { in: [...open] } } });
  const finishedAt = new Date();
  if (failedId) await tx.task.update({ where: { id: failedId }, data: { status: "failed", finishedAt } });
  await tx.task.updateMany({
    where: { jobId, status: { in: [...open] } },
    data: { status: "cancelled", finishedAt },
  });
  await cancelTickets(
    tx,
    openTasks.flatMap(({ ticket }) => ticket ?? []),
  );
}

export const countOpen = (tx: Tx, jobId: string) => tx.task.count({ where: { jobId, status: { in: [...open] } } });

/** Ready and running tasks that have stood still for so long that their message may be lost. */
export const standingTasks = (olderThan: Date) =>
  db().task.findMany({
    where: {
      status: { in: ["ready", "running"] },
      AND: [
        {
          OR: [
            { job: { status: { in: ["queued", "processing"] }, admittedAt: { not: null } } },
            { step: "rendition", job: { status: "completed" } },
          ],
        },
        { OR: [{ readyAt: null }, { readyAt: { lt: olderThan } }] },
        { OR: [{ startedAt: null }, { startedAt: { lt: olderThan } }] },
      ],
    },
    include: { job: { select: { ownerId: true } } },
  });

/** Running claims of jobs that run, and those whose task is done: their worker is about to find out by itself. */
export async function claimsThatStand(claims: readonly string[]): Promise<string[]> {
  const rows = await db().task.findMany({
    where: {
      claim: { in: [...claims] },
      OR: [
        { status: "done" },
        { status: "running", job: { status: "processing" } },
        { status: "running", step: "rendition", job: { status: "completed" } },
      ],
    },
    select: { claim: true },
  });
  return rows.flatMap(({ claim }) => claim ?? []);
}

/** All tasks of a job's attempt. */
export const tasksOf = (jobId: string) => db().task.findMany({ where: { jobId }, orderBy: { createdAt: "asc" } });

/** Running tasks and the names of their workers. */
export const tasksUnderWay = () => db().task.findMany({ where: { status: "running" } });
