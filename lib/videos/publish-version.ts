import { JobInput } from "#lib/contracts/job-input";
import type { NewVersion } from "#lib/contracts/new-version";
import { orderWords } from "#lib/contracts/order-words";
import type { Tx } from "#lib/database/transaction";
import { addVersion, lockVideoOfJob } from "#lib/videos/version-store";

interface Publication {
  jobId: string;
  ownerId: string;
  version: NewVersion;
}

/**
 * Makes a finished film the newest version of its job's video, and makes the video if this is its first. Publishing for
 * the same job again (after a crash between publishing and settling) replaces what it published.
 */
export async function publishVersion(
  tx: Tx,
  { jobId, ownerId, version }: Publication,
): Promise<{ videoId: string; versionId: string }> {
  const { videoId, input } = await lockVideoOfJob(tx, jobId, ownerId, version.film.title);
  const versionId = await addVersion(tx, videoId, jobId, version, orderWords(JobInput.parse(input)));
  return { videoId, versionId };
}
