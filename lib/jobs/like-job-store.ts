import { z } from "zod";
import type { JobInput } from "#lib/contracts/job-input";
import { JobStatus } from "#lib/contracts/stages";
import { db } from "#lib/database/client";

const Like = z.object({ id: z.string(), status: JobStatus });
export type LikeJob = z.infer<typeof Like>;

/** An owner's jobs of the last hour that were ordered in the very same words, the newest first. */
export const jobsLike = async (ownerId: string, input: JobInput): Promise<LikeJob[]> =>
  z.array(Like).parse(
    await db().$queryRaw`
      select id::text, status::text from job
       where owner_id = ${ownerId} and deleted_at is null and created_at > now() - interval '1 hour'
         and input = ${JSON.stringify(input)}::jsonb
       order by created_at desc limit 100`,
  );

/** The newest job of a video. */
export async function newestJobOf(videoId: string): Promise<string | undefined> {
  const row = await db().job.findFirst({
    where: { videoId, deletedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return row?.id;
}
