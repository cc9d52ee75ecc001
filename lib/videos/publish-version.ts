import { JobInput } from "#lib/contracts/job-input";
import type { NewVersion } from "#lib/contracts/new-version";
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
  const versionId = await addVersion(tx, videoId, jobId, version, wordsOf(input));
  return { videoId, versionId };
}

/** What the order itself says about the video. */
function wordsOf(input: unknown): { title?: string; description?: string; tags?: string[] } {
  const { explainer } = JobInput.parse(input);
  return { title: explainer.title, description: explainer.description, tags: explainer.tags };
}
