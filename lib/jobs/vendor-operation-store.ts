import { z } from "zod";
import { JobError } from "#lib/contracts/error-codes";
import { db } from "#lib/database/client";
import { OperationState } from "#lib/database/generated/enums";
import type { Tx } from "#lib/database/transaction";

const Stored = z.object({
  id: z.string(),
  jobId: z.string(),
  provider: z.string(),
  model: z.string(),
  amountMicros: z.bigint().transform(Number),
  state: z.enum(OperationState),
  operation: z.json().nullable(),
  result: z.json().nullable(),
  files: z.array(z.string()),
  error: JobError.nullable(),
  /** Whether the job's attempt is still the one that ordered it. */
  ofThisAttempt: z.boolean(),
  ageSeconds: z.number(),
  /** Since this attempt first tried to order it. */
  triedSeconds: z.number(),
});
export type StoredOperation = z.output<typeof Stored>;

/** The newest order of a key within a job, with its ages by the database's clock. */
export async function newestOperation(
  jobId: string,
  key: string,
  reader: Tx = db(),
): Promise<StoredOperation | undefined> {
  const rows = await reader.$queryRaw`
    select o.id::text, o.job_id::text as "jobId", o.provider, o.model, o.amount_micros as "amountMicros",
           o.state::text, o.operation, o.result, coalesce(o.files, '{}') as files, o.error, o.attempt = j.attempt as "ofThisAttempt",
           extract(epoch from clock_timestamp() - o.created_at)::float8 as "ageSeconds",
           extract(epoch from clock_timestamp() - (
             select min(created_at) from vendor_operation
              where job_id = o.job_id and key = o.key and attempt = o.attempt))::float8 as "triedSeconds"
      from vendor_operation o join job j on j.id = o.job_id
     where o.job_id = ${jobId}::uuid and o.key = ${key}
     order by o.take desc limit 1`;
  return z.array(Stored).parse(rows)[0];
}

export interface NewOperationRow {
  jobId: string;
  attempt: number;
  key: string;
  provider: string;
  model: string;
  item: string;
  amountMicros: number;
  stoppable: boolean;
}

/** A further order of a key; its job's row is held, so that nobody else numbers one. */
export async function insertOperation(tx: Tx, { amountMicros, ...row }: NewOperationRow): Promise<void> {
  const { jobId, key } = row;
  const newest = await tx.vendorOperation.aggregate({ where: { jobId, key }, _max: { take: true } });
  const take = (newest._max.take ?? 0) + 1;
  await tx.vendorOperation.create({ data: { ...row, take, amountMicros: BigInt(amountMicros) } });
}

interface Change {
  state?: StoredOperation["state"];
  operation?: unknown;
  result?: unknown;
  files?: readonly string[];
  error?: JobError;
}

/** Changes an order that stands in one of these states; others stay as they are. */
export async function changeOperation(
  id: string,
  from: readonly StoredOperation["state"][],
  change: Change,
  tx: Tx = db(),
): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await tx.$executeRaw`
    update vendor_operation
       set state = coalesce(${change.state ?? null}::operation_state, state),
           operation = coalesce(${json(change.operation)}::jsonb, operation),
           result = coalesce(${json(change.result)}::jsonb, result),
           error = coalesce(${json(change.error)}::jsonb, error),
           files = coalesce(${change.files ? [...change.files] : null}::text[], files),
           updated_at = now()
     where id = ${id}::uuid and state = any(${[...from]}::operation_state[])`;
}

const Open = z
  .object({ provider: z.string(), stoppable: z.boolean(), state: z.enum(OperationState), amountMicros: z.bigint() })
  .transform(({ amountMicros, state, ...row }) => ({ ...row, doubtful: state !== "started", paid: amountMicros > 0n }));

/** What of a job's is under way, or may be. */
export const openOperations = async (tx: Tx, jobId: string) =>
  z.array(Open).parse(
    await tx.vendorOperation.findMany({
      where: { jobId, state: { in: ["starting", "started", "unknown"] } },
      orderBy: { createdAt: "asc" },
    }),
  );

const Left = z.object({
  id: z.string(),
  provider: z.string(),
  item: z.string(),
  operation: z.json(),
  ageSeconds: z.number(),
});
export type LeftOperation = z.output<typeof Left>;

/** What is under way at vendors that can be told to stop, for jobs that were cancelled. */
export const operationsOfCancelled = async (take: number): Promise<LeftOperation[]> =>
  z.array(Left).parse(
    await db().$queryRaw`
      select o.id::text, o.provider, o.item, o.operation, extract(epoch from now() - o.created_at)::float8 as "ageSeconds"
        from vendor_operation o join job j on j.id = o.job_id
       where o.state = 'started' and o.stoppable and j.status = 'cancelled'
       order by o.updated_at limit ${take}`,
  );

const Woken = z.array(z.object({ jobId: z.string() }));

/** Notes that a vendor called about a piece of work. Answers the jobs it was for. */
export const noteWake = async (tx: Tx, provider: string, operationId: string): Promise<string[]> =>
  Woken.parse(
    await tx.$queryRaw`
      update vendor_operation set woken_at = clock_timestamp()
       where provider = ${provider} and state in ('starting', 'started') and operation->>'id' = ${operationId}
      returning job_id::text as "jobId"`,
  ).map(({ jobId }) => jobId);

/** Whether a vendor called about one of a job's orders since this task was taken up. */
export const wokenSince = async (tx: Tx, jobId: string, taskId: string): Promise<boolean> =>
  Woken.parse(
    await tx.$queryRaw`
      select o.job_id::text as "jobId" from vendor_operation o join task t on t.id = ${taskId}::uuid
       where o.job_id = ${jobId}::uuid and o.woken_at >= t.started_at limit 1`,
  ).length > 0;

/** Once its owner has said so, what may have been bought is ordered again. */
export const forgetUnknown = (tx: Tx, jobId: string) =>
  tx.vendorOperation.updateMany({ where: { jobId, state: "unknown" }, data: { state: "failed" } });
