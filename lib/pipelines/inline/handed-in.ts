import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { PictureRef, SourceRef } from "#lib/contracts/clip-input";
import { Failure } from "#lib/errors/failure";
import type { SourceFile } from "#lib/pipelines/source-file";
import type { PictureFile } from "#lib/providers/media-work";

const pictureTypes: Readonly<Record<string, PictureFile["contentType"]>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
};

/** The file that an order made by hand names. Throws NOT_FOUND for what was not handed in, or cannot be read. */
export async function handedIn(
  ref: PictureRef | SourceRef,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const file = ref.type === "upload" ? files.get(ref.id) : undefined;
  if (file === undefined) throw new Failure("NOT_FOUND", { message: "Orders made by hand rest on files alone." });
  await access(file).catch((cause: unknown) => {
    throw new Failure("NOT_FOUND", { message: `The file ${file} cannot be read.`, cause });
  });
  return file;
}

/** Throws FILE_REFUSED for what is no picture by its name. */
export async function pictureAt(file: string): Promise<PictureFile> {
  const contentType = pictureTypes[path.extname(file).toLowerCase()];
  if (!contentType) throw new Failure("FILE_REFUSED", { message: `${file} is no PNG, JPEG or WebP picture.` });
  return { path: file, contentType };
}

/** A film or sound, named by its content: a file that has changed is another one. */
export async function sourceAt(file: string): Promise<SourceFile> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { path: file, key: hash.digest("hex"), title: path.basename(file, path.extname(file)) };
}
