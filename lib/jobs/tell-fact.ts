import type { JobFact } from "#lib/contracts/job-event";
import { inTransaction } from "#lib/database/transaction";
import { appendEvent } from "#lib/jobs/append-event";
import { lockJobOfClaim } from "#lib/jobs/job-store";

/** Adds what a running task tells to its job's story. From a task whose claim is lost, or whose job has ended: nothing. */
export async function tellFact(task: { id: string; claim: string }, fact: JobFact): Promise<void> {
  await inTransaction(async (tx) => {
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    if (job?.status === "processing") await appendEvent(tx, job, fact);
  });
}
