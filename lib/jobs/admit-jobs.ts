import { settings } from "#lib/config/settings";
import type { Tx } from "#lib/database/transaction";
import { countAdmitted, markAdmitted, nextInLine } from "#lib/jobs/job-store";
import { sendReady } from "#lib/jobs/task-store";

/** Lets the owner's next jobs in line onto the queue, as many as there are free places. The owner's lock is held. */
export async function admitJobs(tx: Tx, ownerId: string): Promise<void> {
  const free = settings().ACTIVE_JOBS_PER_OWNER - (await countAdmitted(tx, ownerId));
  if (free <= 0) return;
  for (const { id } of await nextInLine(tx, ownerId, free)) {
    await markAdmitted(tx, id);
    await sendReady(tx, id);
  }
}
