import type { Caller } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import type { ClipInput } from "#lib/contracts/clip-input";
import type { Priority } from "#lib/contracts/stages";
import { createJob } from "#lib/jobs/create-job";
import { costOfClip, planClip } from "#lib/pipelines/plan-clip";

interface NewClip {
  clip: ClipInput;
  priority?: Priority;
  idempotencyKey?: string;
}

/**
 * Orders a clip for whoever asks. What its model cannot do, and a backend without its key, is refused before anything is
 * held or written; the most it can cost is held until the job ends. Throws what `planClip` and `createJob` throw.
 */
export async function orderClip(
  caller: Caller,
  { clip, priority, idempotencyKey }: NewClip,
): Promise<{ jobId: string; replayed: boolean }> {
  const costMicros = costOfClip(planClip(clip));
  await ensureOwner(caller);
  await limitPaidOrders(caller, [costMicros]);
  const input = { kind: "clip" as const, version: 1 as const, clip };
  return createJob({ ownerId: caller.ownerId, input, priority, costMicros, idempotencyKey });
}
