import path from "node:path";
import type { Viewer } from "#lib/accounts/caller";
import { fileStem } from "#lib/api/content-disposition";
import type { MediaFile } from "#lib/api/send-file";
import { findVersion } from "#lib/api/v1/find-version";
import type { VersionFile } from "#lib/contracts/new-version";
import { Failure } from "#lib/errors/failure";
import { readArtifact } from "#lib/jobs/read-artifact";

const contentTypes: Readonly<Record<string, string>> = {
  ".mp4": "video/mp4",
  ".mov": "video/quicktime",
  ".webm": "video/webm",
  ".wav": "audio/wav",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".vtt": "text/vtt; charset=utf-8",
  ".srt": "application/x-subrip; charset=utf-8",
};

/** One of the files of what a job published, the first of `kinds` that is there. Throws NOT_FOUND or NOT_READY. */
export async function versionFile(jobId: string, viewer: Viewer, ...kinds: readonly VersionFile[]): Promise<MediaFile> {
  const { title, version } = await findVersion(jobId, viewer);
  const id = kinds.map((kind) => version.files[kind]).find((found) => found !== undefined);
  if (id === undefined) throw new Failure("NOT_FOUND");
  return artifactFile(id, title);
}

/** The bytes of an artifact under a name for people. */
export async function artifactFile(artifactId: string, title: string): Promise<MediaFile> {
  const { storageKey, sha256 } = await readArtifact(artifactId);
  const ending = path.extname(storageKey);
  return {
    storageKey,
    contentType: contentTypes[ending] ?? "application/octet-stream",
    hash: sha256,
    fileName: `${fileStem(title)}${ending}`,
  };
}
