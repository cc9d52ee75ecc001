import { claimsThatStand } from "#lib/jobs/task-store";

/** Which of these claims are still their task's, in a job that still runs. A task that has just published counts. */
export async function standingClaims(claims: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(await claimsThatStand(claims));
}
