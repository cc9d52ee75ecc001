import type { Viewer } from "#lib/accounts/caller";
import type { VideoChanges } from "#lib/contracts/video-changes";
import { db } from "#lib/database/client";
import { StoredVideo } from "#lib/videos/stored-video";
import { visibleTo } from "#lib/videos/visible-to";

/** A version goes with its job. */
const standing = { job: { deletedAt: null } } as const;
const newestVersion = { where: standing, orderBy: { number: "desc" }, take: 1 } as const;

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
    where: { ...standing, jobId, video: visibleTo(viewer) },
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

/** Every version of a video, the newest first. Only for videos that the asker has been shown. */
export async function findVersions(videoId: string): Promise<StoredVideo[]> {
  const versions = await db().videoVersion.findMany({
    where: { ...standing, videoId },
    orderBy: { number: "desc" },
    include: { video: true },
  });
  return versions.map((version) => StoredVideo.parse({ ...version.video, version }));
}

/** Changes what a video is called; absent words stay. One that is gone meanwhile stays gone. */
export async function changeWords(videoId: string, { title, description, tags }: VideoChanges): Promise<void> {
  await db().video.updateMany({ where: { id: videoId }, data: { title, description, tags } });
}
