import type { NewVersion } from "#lib/contracts/new-version";
import { Prisma } from "#lib/database/generated/client";
import type { Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";

/** The video of a job, locked until the transaction ends; made now if the job has none. */
export async function lockVideoOfJob(
  tx: Tx,
  jobId: string,
  ownerId: string,
  title: string,
): Promise<{ videoId: string; input: unknown }> {
  const job = await tx.job.findFirst({ where: { id: jobId, ownerId }, select: { videoId: true, input: true } });
  if (job === null) throw new Failure("NOT_FOUND");
  if (job.videoId !== null) {
    await tx.$queryRaw`SELECT id FROM video WHERE id = ${job.videoId}::uuid FOR UPDATE`;
    return { videoId: job.videoId, input: job.input };
  }
  const { id: videoId } = await tx.video.create({ data: { ownerId, title }, select: { id: true } });
  await tx.job.update({ where: { id: jobId }, data: { videoId } });
  return { videoId, input: job.input };
}

/** Adds the job's version, or replaces it; the first version gives the video its words. */
export async function addVersion(
  tx: Tx,
  videoId: string,
  jobId: string,
  version: NewVersion,
  words: { title?: string; description?: string; tags?: string[] },
): Promise<string> {
  const { film, files, storyboard, audit, loudnessLufs, truePeakDbtp } = version;
  const content = {
    ...{ facts: film, files, loudnessLufs, truePeakDbtp },
    storyboard: storyboard ?? Prisma.DbNull,
    audit: audit ?? Prisma.DbNull,
  };
  const newest = await tx.videoVersion.aggregate({ where: { videoId }, _max: { number: true } });
  const number = (newest._max.number ?? 0) + 1;
  const row = await tx.videoVersion.upsert({
    where: { jobId },
    create: { videoId, jobId, number, ...content },
    update: content,
  });
  if (row.number === 1) {
    const { title = film.title, description, tags } = words;
    await tx.video.update({ where: { id: videoId }, data: { title, description, tags } });
  }
  return row.id;
}

/** Adds files to what the job published, beside those that are there. False when it has published nothing. */
export async function mergeFiles(tx: Tx, jobId: string, files: NewVersion["files"]): Promise<boolean> {
  const merged = await tx.$executeRaw`
    update video_version set files = files || ${JSON.stringify(files)}::jsonb where job_id = ${jobId}::uuid`;
  return merged === 1;
}
