import { inTransaction, type Tx } from "#lib/database/transaction";
import { lockVideoOfJob } from "#lib/videos/version-store";

/** The id of the video that a job is for, made before there is anything to see. Again is the same. Throws NOT_FOUND. */
export const beginVideo = (jobId: string, ownerId: string, title: string): Promise<string> =>
  inTransaction(async (tx: Tx) => {
    // The worker may be publishing just now: one of the two makes the row.
    await tx.$executeRaw`select 1 from job where id = ${jobId}::uuid for update`;
    return (await lockVideoOfJob(tx, jobId, ownerId, title)).videoId;
  });
