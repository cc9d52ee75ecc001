import type { z } from "zod";
import { HlsIndex } from "#lib/contracts/hls-index";
import type { VersionFile } from "#lib/contracts/new-version";
import { type RenditionName, renditionNames, renditions } from "#lib/contracts/renditions";
import { Failure } from "#lib/errors/failure";
import { readArtifact } from "#lib/jobs/read-artifact";
import type { StoredVideo } from "#lib/videos/stored-video";

/** What was remembered beside one of a version's files. Throws NOT_FOUND when the version does not have it. */
export async function fileMeta<M>({ version }: StoredVideo, file: VersionFile, meta: z.ZodType<M>): Promise<M> {
  const id = version.files[file];
  if (id === undefined) throw new Failure("NOT_FOUND");
  return meta.parse((await readArtifact(id)).meta);
}

/** The renditions that a version has by now. */
export async function findRenditions(video: StoredVideo): Promise<{ name: RenditionName; index: HlsIndex }[]> {
  const there = renditionNames.filter((name) => video.version.files[renditions[name]] !== undefined);
  return Promise.all(there.map(async (name) => ({ name, index: await fileMeta(video, renditions[name], HlsIndex) })));
}
