import { costOfOrder } from "#lib/api/estimate-order";
import { JobInput } from "#lib/contracts/job-input";
import { findJob } from "#lib/jobs/job-store";
import { costOfClip, planClip } from "#lib/pipelines/plan-clip";
import { learnVoices } from "#lib/providers/speech-registry";

/**
 * The most that a job's order costs by today's prices, models and keys, in micro-dollars; nothing for a job that is not
 * there. Throws what ordering it now is refused with: MODEL_RETIRED, AUTHENTICATION_ERROR, VALIDATION_ERROR.
 */
export async function costAgain(jobId: string): Promise<number> {
  const job = await findJob(jobId);
  if (!job) return 0;
  const input = JobInput.parse(job.input);
  if (input.kind === "clip") return input.clip ? costOfClip(planClip(input.clip)) : 0;
  await learnVoices();
  return costOfOrder(input.explainer);
}
