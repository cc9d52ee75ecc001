import type { OwnerCaller } from "#lib/accounts/caller";
import type { MergeInput, SourceRef } from "#lib/contracts/clip-input";
import { Failure, isFailure } from "#lib/errors/failure";
import { findOwnUpload } from "#lib/uploads/read-upload";
import { readVideo } from "#lib/videos/read-video";

interface FoundPart {
  /** Of the whole part, without its trims; absent for files, which nobody has looked into yet. */
  seconds?: number;
}

/**
 * What an order to merge names, for whoever asks: it must be there, and theirs, before anything is made. Throws NOT_FOUND
 * or FILE_REFUSED, with an issue for each place that is wrong.
 */
export async function findMergeParts({ parts, sound }: MergeInput, caller: OwnerCaller): Promise<FoundPart[]> {
  const found: FoundPart[] = [];
  for (const [index, { source, from = 0 }] of parts.entries()) {
    const path = `configuration.parts.${index}`;
    const part = await find(source, caller, `${path}.source`);
    if (part.seconds !== undefined && from >= part.seconds) {
      const message = `It is ${part.seconds.toFixed(1)} s long, and would be entered after its end.`;
      throw new Failure("VALIDATION_ERROR", { message, issues: [{ path: `${path}.from`, message }] });
    }
    found.push(part);
  }
  if (sound) await findFile(sound.upload, caller, "configuration.sound.upload", ["audio", "video"]);
  return found;
}

async function find(source: SourceRef, caller: OwnerCaller, path: string): Promise<FoundPart> {
  if (source.type === "upload") {
    await findFile(source.id, caller, path, ["video"]);
    return {};
  }
  const { ownerId, version } = await orNamed(readVideo(source.id, caller), "video", path);
  if (ownerId !== caller.ownerId) throw notThere("video", path);
  return { seconds: version.facts.durationSeconds };
}

async function findFile(id: string, { ownerId }: OwnerCaller, path: string, kinds: readonly string[]): Promise<void> {
  const { contentType } = await orNamed(findOwnUpload(id, ownerId), "file", path);
  if (contentType !== null && kinds.includes(contentType.split("/")[0] ?? "")) return;
  const message = kinds.includes("audio") ? "This file holds no sound." : "This file is no video.";
  throw new Failure("FILE_REFUSED", { message, issues: [{ path, message }] });
}

async function orNamed<T>(found: Promise<T>, what: string, path: string): Promise<T> {
  try {
    return await found;
  } catch (error) {
    throw isFailure(error) && error.code === "NOT_FOUND" ? notThere(what, path, error) : error;
  }
}

function notThere(what: string, path: string, cause?: unknown): Failure {
  const message = `This ${what} is not there, or not yours.`;
  return new Failure("NOT_FOUND", { message, issues: [{ path, message }], cause });
}
