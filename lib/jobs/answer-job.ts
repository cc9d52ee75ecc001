import { settings } from "#lib/config/settings";
import type { Decision } from "#lib/contracts/job-event";
import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import { appendEvent } from "#lib/jobs/append-event";
import { failJob } from "#lib/jobs/end-job";
import { lockJob, lockOwner, moveJob, startClock } from "#lib/jobs/job-store";
import { sendOpen } from "#lib/jobs/task-store";
import { forgetUnknown } from "#lib/jobs/vendor-operation-store";

/**
 * Answers the question a job waits with: `again` lets it order once more what may have been bought, unless it has become
 * known meanwhile that it was; `stop` fails it. Throws NOT_FOUND, or CONFLICT for a job that asks nothing.
 */
export async function answerJob(jobId: string, ownerId: string, decision: Decision): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const job = await lockJob(tx, jobId);
    if (job?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
    if (job.status !== "waiting" || job.waitingFor !== "decision") {
      throw new Failure("CONFLICT", { message: `This job asks nothing: it is ${job.status}.` });
    }
    await appendEvent(tx, job, { type: "job.answered", decision });
    if (decision === "stop") {
      const error = toJobError(new Failure("PURCHASE_UNKNOWN"), job.currentStage ?? undefined);
      await failJob(tx, job, error);
      return;
    }
    await forgetUnknown(tx, jobId);
    await moveJob(tx, job, "processing");
    await startClock(tx, job.id, settings().JOB_DEADLINE_SECONDS);
    await sendOpen(tx, job.id);
  });
}
