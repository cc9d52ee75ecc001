import { z } from "zod";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

/** Every job that works or has worked for the video and is not deleted, the newest first. */
export async function findJobsOfVideo(tx: Tx, videoId: string): Promise<string[]> {
  const where = { videoId, deletedAt: null };
  return (await tx.job.findMany({ where, select: { id: true }, orderBy: { createdAt: "desc" } })).map(({ id }) => id);
}

/** Hides a video from now on by the database's clock. */
export async function markDeleted(tx: Tx, videoId: string): Promise<void> {
  await tx.$executeRaw`update video set deleted_at = now() where id = ${videoId}::uuid`;
}

/** A deleted video that can still come back: what was deleted for good has been deleted since 1970. */
export const findDeletedVideo = (id: string) =>
  db().video.findFirst({ where: { id, deletedAt: { gt: new Date(0) } }, select: { id: true, ownerId: true } });

/** Shows a video again; answers the jobs that were deleted with it. Nothing when there is no such deleted video. */
export async function unmarkDeleted(tx: Tx, videoId: string): Promise<string[] | undefined> {
  await tx.$executeRaw`select 1 from video where id = ${videoId}::uuid for update`;
  const video = await tx.video.findUnique({ where: { id: videoId }, select: { deletedAt: true } });
  if (!video?.deletedAt) return undefined;
  const jobs = await tx.job.findMany({ where: { videoId, deletedAt: video.deletedAt }, select: { id: true } });
  await tx.video.update({ where: { id: videoId }, data: { deletedAt: null } });
  return jobs.map(({ id }) => id);
}

const Lapsed = z.object({ id: z.string(), jobIds: z.array(z.string()) });

/** Videos that were deleted longer ago than the undo window, with every job of theirs. */
export const lapsedVideos = async (undoSeconds: number, take: number) =>
  z.array(Lapsed).parse(
    await db().$queryRaw`
      select v.id::text, array(select j.id::text from job j where j.video_id = v.id) as "jobIds" from video v
       where v.deleted_at < now() - make_interval(secs => ${undoSeconds}) order by v.deleted_at limit ${take}`,
  );

/** Removes a deleted video with its shares, or one of which neither a version nor a job is left. */
export async function removeVideoRow(videoId: string): Promise<void> {
  const empty = { versions: { none: {} }, jobs: { none: {} } };
  await db().video.deleteMany({ where: { id: videoId, OR: [{ deletedAt: { not: null } }, empty] } });
}
