import type { SourceRef } from "#lib/contracts/clip-input";
import { Failure } from "#lib/errors/failure";
import { readArtifact } from "#lib/jobs/read-artifact";
import { mergeWriter, type SourceFile } from "#lib/pipelines/source-file";
import { storage } from "#lib/storage/storage";
import { findOrderedUpload } from "#lib/uploads/read-upload";
import { readVideo } from "#lib/videos/read-video";

/** A video of an owner as it is now, or a file they sent. Throws NOT_FOUND, or FILE_REFUSED for what is still coming. */
export async function findOrderedSource(ref: SourceRef, ownerId: string): Promise<SourceFile> {
  return ref.type === "video" ? ownVideo(ref.id, ownerId) : ownUpload(ref.id, ownerId);
}

async function ownVideo(id: string, ownerId: string): Promise<SourceFile> {
  // As a user: others' videos are not one's own, even where one may look at them.
  const { title, version } = await readVideo(id, { kind: "user", ownerId });
  const { mp4 } = version.files;
  if (mp4 === undefined) throw new Failure("NOT_FOUND");
  const { storageKey, sha256 } = await readArtifact(mp4, ownerId);
  const { fps, clip, writer } = version.facts;
  const drawnBy = clip === undefined ? (writer === mergeWriter ? undefined : "rules") : drawerOf(clip.backend);
  return { path: await storage().localPath(storageKey), key: sha256, title, fps, drawnBy };
}

const drawerOf = (backend: string) => (backend === "local" ? ("rules" as const) : ("model" as const));

async function ownUpload(id: string, ownerId: string): Promise<SourceFile> {
  const { status, storageKey, sha256, filename } = await findOrderedUpload(id, ownerId);
  if (status !== "ready" || storageKey === null || sha256 === null) {
    throw new Failure("FILE_REFUSED", { message: `The upload ${filename} is not whole yet, or was refused.` });
  }
  return { path: await storage().localPath(storageKey), key: sha256, title: filename.replace(/\.[^.]+$/, "") };
}
