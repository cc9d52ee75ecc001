import type { OwnerCaller } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { findMergeParts } from "#lib/api/find-merge-parts";
import type { MergeInput } from "#lib/contracts/clip-input";
import type { EstimateView } from "#lib/contracts/money";
import type { Priority } from "#lib/contracts/stages";
import { createJob } from "#lib/jobs/create-job";
import { estimateMergeMaking } from "#lib/jobs/estimate-clip";

interface NewMerge {
  merge: MergeInput;
  priority?: Priority;
  idempotencyKey?: string;
}

/** Orders that videos become one, for whoever asks. Throws what `findMergeParts` and `createJob` throw. */
export async function orderMerge(
  caller: OwnerCaller,
  { merge, priority, idempotencyKey }: NewMerge,
): Promise<{ jobId: string; replayed: boolean }> {
  await findMergeParts(merge, caller);
  await ensureOwner(caller);
  const input = { kind: "clip" as const, version: 1 as const, merge };
  return createJob({ ownerId: caller.ownerId, input, priority, idempotencyKey });
}

/** A sent file that is not cut is thought to be as long as this. */
const usualFileSeconds = 15;

/** What merging will take; it costs nothing. Throws what `findMergeParts` throws. */
export async function estimateMerge(merge: MergeInput, caller: OwnerCaller): Promise<EstimateView> {
  const found = await findMergeParts(merge, caller);
  const lengths = merge.parts.map(({ from = 0, to }, i) => {
    const whole = found[i]?.seconds ?? to ?? from + usualFileSeconds;
    return Math.max(0, Math.min(to ?? whole, whole) - from);
  });
  const blended = merge.transition === "cut" ? 0 : merge.transitionSeconds * (lengths.length - 1);
  const film = Math.max(0, lengths.reduce((sum, seconds) => sum + seconds, 0) - blended);
  return {
    ...{ currency: "USD", total_micros: 0, lines: [], affordable: true },
    ...{ film_seconds: Math.round(film * 10) / 10, scenes: lengths.length },
    seconds: await estimateMergeMaking(caller.ownerId, film),
  };
}
