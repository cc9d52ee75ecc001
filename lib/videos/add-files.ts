import { NewVersion } from "#lib/contracts/new-version";
import type { Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { mergeFiles } from "#lib/videos/version-store";

/** Adds files to the version that a job has published. Adding the same again changes nothing. Throws NOT_FOUND. */
export async function addFiles(tx: Tx, jobId: string, files: NewVersion["files"]): Promise<void> {
  if (!(await mergeFiles(tx, jobId, NewVersion.shape.files.parse(files)))) throw new Failure("NOT_FOUND");
}
