import type { Viewer } from "#lib/accounts/caller";
import { findJob } from "#lib/api/v1/find-job";
import { Failure } from "#lib/errors/failure";
import { findJob as findRow } from "#lib/jobs/job-store";

/**
 * The owner of a job whose making the viewer may see: their own, or one named by a signed address. A share opens the
 * film, not the making of it. Throws NOT_FOUND.
 */
export async function ownerOfMaking(jobId: string, viewer: Viewer): Promise<string> {
  if (viewer.kind !== "share" && viewer.kind !== "link") return (await findJob(jobId, viewer)).ownerId;
  const row = viewer.kind === "link" ? await findRow(jobId) : null;
  if (row === null) throw new Failure("NOT_FOUND");
  return row.ownerId;
}
