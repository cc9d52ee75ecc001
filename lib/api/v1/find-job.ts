import type { OwnerCaller } from "#lib/accounts/caller";
import { isGuestId } from "#lib/accounts/guest-cookie";
import type { JobView } from "#lib/contracts/job-view";
import { findJob as findRow } from "#lib/jobs/job-store";
import { readJob } from "#lib/jobs/read-job";

interface FoundJob {
  /** Whose it is: the caller's, or, where the local owner asks, a guest's of this machine. */
  ownerId: string;
  /** The pictures of its scenes are artifact ids; `with-pictures` makes addresses of them. */
  view: JobView;
}

/** A job that the caller may see. Throws NOT_FOUND. */
export async function findJob(jobId: string, { kind, ownerId: own }: OwnerCaller): Promise<FoundJob> {
  const row = kind === "local" ? await findRow(jobId) : null;
  const ownerId = row !== null && isGuestId(row.ownerId) ? row.ownerId : own;
  return { ownerId, view: await readJob(jobId, ownerId) };
}
