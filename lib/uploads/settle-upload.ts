import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { settings } from "#lib/config/settings";
import type { UploadType } from "#lib/contracts/upload-view";
import { Failure, isFailure } from "#lib/errors/failure";
import { storage } from "#lib/storage/storage";
import { inspectFile } from "#lib/uploads/inspect-file";
import { dropPieces, piecesOf } from "#lib/uploads/pieces";
import { markReady, markRefused, type UploadRow } from "#lib/uploads/upload-store";

const endings: Readonly<Record<UploadType, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
  "audio/wav": "wav",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/flac": "flac",
  "audio/ogg": "ogg",
  "audio/webm": "webm",
  "video/mp4": "mp4",
  "video/webm": "webm",
  "video/quicktime": "mov",
  "application/pdf": "pdf",
  "text/plain": "txt",
};

const DAY_SECONDS = 86_400;
const underWay = new Map<string, Promise<void>>();

/**
 * Makes a file of an upload whose last piece has come: looks at its content, stores it, and only then says so in its
 * row. Asked again after a crash it goes on. Throws FILE_REFUSED, which the row remembers too.
 */
export function settleUpload(row: UploadRow): Promise<void> {
  const settling = underWay.get(row.id) ?? settle(row).finally(() => underWay.delete(row.id));
  underWay.set(row.id, settling);
  return settling;
}

async function settle({ id, bytes, metadata }: UploadRow): Promise<void> {
  const pieces = await piecesOf(id);
  if (pieces?.bytes !== Number(bytes)) return;
  const said = new Map(Object.entries(typeof metadata === "object" && metadata !== null ? metadata : {}));
  const sha256 = await hashOf(pieces.path);
  try {
    const declared = said.get("sha256");
    if (typeof declared === "string" && declared.toLowerCase() !== sha256) {
      throw new Failure("FILE_REFUSED", {
        message: "This file changed on its way: its hash is another than was said.",
      });
    }
    const claimed = said.get("filetype");
    const contentType = await inspectFile(pieces.path, typeof claimed === "string" ? claimed : undefined);
    const storageKey = `uploads/${id.slice(-2)}/${id}.${endings[contentType]}`;
    await storage().put(storageKey, pieces.path);
    const kept = await markReady(id, { contentType, storageKey, sha256 }, settings().UPLOAD_DAYS * DAY_SECONDS);
    // Taken back by its owner meanwhile.
    if (!kept) await storage().remove(storageKey);
  } catch (error) {
    if (!isFailure(error) || error.code !== "FILE_REFUSED") throw error;
    await markRefused(id, error.message);
    await dropPieces(id);
    throw error;
  }
  await dropPieces(id);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
