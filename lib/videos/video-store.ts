import type { Viewer } from "#lib/accounts/caller";
import { db } from "#lib/database/client";
import { StoredVideo } from "#lib/videos/stored-video";
import { visibleTo } from "#lib/videos/visible-to";

const newestVersion = { orderBy: { number: "desc" }, take: 1 } as const;

/** The video with its newest version; undefined when the viewer may not see it, or nothing is published yet. */
export async function findVideo(videoId: string, viewer: Viewer): Promise<StoredVideo | undefined> {
  const row = await db().video.findFirst({
    where: { AND: [{ id: videoId }, visibleTo(viewer)] },
    include: { versions: newestVersion },
  });
  const version = row?.versions[0];
  return row && version ? StoredVideo.parse({ ...row, version }) : undefined;
}

/** The video of a job, with the version that this very job published. */
export async function findVideoOfJob(jobId: string, viewer: Viewer): Promise<StoredVideo | undefined> {
  const version = await db().videoVersion.findFirst({
    where: { jobId, video: visibleTo(viewer) },
    include: { video: true },
  });
  return version ? StoredVideo.parse({ ...version.video, version }) : undefined;
}

/** What these jobs published, in no order. Only for jobs that the asker has been shown. */
export async function findVideosOfJobs(jobIds: readonly string[]): Promise<StoredVideo[]> {
  const versions = await db().videoVersion.findMany({
    where: { jobId: { in: [...jobIds] } },
    include: { video: true },
  });
  return versions.map((version) => StoredVideo.parse({ ...version.video, version }));
}

/** Every job that worked for the video, newest first. */
export async function findJobsOfVideo(videoId: string): Promise<string[]> {
  const rows = await db().job.findMany({ where: { videoId }, select: { id: true }, orderBy: { createdAt: "desc" } });
  return rows.map(({ id }) => id);
}

/** Removes the video with its versions and shares; with `onlyEmpty`, only if no version and no job of it is left. */
export async function removeVideoRow(videoId: string, onlyEmpty: boolean): Promise<void> {
  const empty = onlyEmpty ? { versions: { none: {} }, jobs: { none: {} } } : {};
  await db().video.deleteMany({ where: { id: videoId, ...empty } });
}
