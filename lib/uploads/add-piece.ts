import { createHash } from "node:crypto";
import { Failure } from "#lib/errors/failure";
import { cutPieces, piecesOf, tusServer } from "#lib/uploads/pieces";
import { findOwnUpload } from "#lib/uploads/read-upload";
import { settleUpload } from "#lib/uploads/settle-upload";
import { tusFailure } from "#lib/uploads/tus-failure";
import { noteReceived } from "#lib/uploads/upload-store";

/** Node demands it where a body is a stream. */
const streaming = { duplex: "half" } as const;

export interface Piece {
  id: string;
  ownerId: string;
  /** Where it belongs; what has come ends there. */
  offset: number;
  body: ReadableStream<Uint8Array>;
  /** The header Upload-Checksum, as `sha256 base64…`. */
  checksum?: string;
}

export interface PieceAnswer {
  /** How many bytes have come. */
  offset: number;
  /** When what has come is dropped, as an HTTP date. */
  expires?: string;
}

/**
 * Adds a piece to an upload; with the last one the file is looked at and stored. A piece that breaks off counts as far
 * as it came. Throws NOT_FOUND, CONFLICT for another offset, BODY_TOO_LARGE, FILE_REFUSED, and
 * CHECKSUM_MISMATCH for a piece that is not what its checksum says: it is dropped.
 */
export async function addPiece({ id, ownerId, offset, body, checksum }: Piece): Promise<PieceAnswer> {
  const row = await findOwnUpload(id, ownerId);
  if (row.status !== "receiving") throw new Failure("CONFLICT", { message: "This file is whole already." });
  const sum = checksum === undefined ? undefined : expected(checksum);
  const hash = sum && createHash(sum.algorithm);
  const request = new Request(`http://uploads/api/v1/files/${id}`, {
    method: "PATCH",
    headers: {
      "tus-resumable": "1.0.0",
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
    },
    body: hash ? body.pipeThrough(heard((chunk) => hash.update(chunk))) : body,
    ...streaming,
  });
  const answer = await (await tusServer()).handleWeb(request);
  if (answer.status === 204 && sum && hash?.digest("base64") !== sum.digest) {
    await cutPieces(id, offset);
    throw new Failure("CHECKSUM_MISMATCH");
  }
  const received = (await piecesOf(id))?.bytes ?? 0;
  await noteReceived(id, received);
  if (answer.status !== 204) throw await tusFailure(answer);
  if (received === Number(row.bytes)) await settleUpload(row);
  return { offset: received, expires: answer.headers.get("upload-expires") ?? undefined };
}

export const checksumAlgorithms = ["sha1", "sha256", "md5"] as const;

function expected(header: string): { algorithm: string; digest: string } {
  const [algorithm = "", digest = ""] = header.split(" ");
  if (checksumAlgorithms.some((known) => known === algorithm)) return { algorithm, digest };
  throw new Failure("MALFORMED_BODY", { message: `Upload-Checksum takes ${checksumAlgorithms.join(", ")}.` });
}

const heard = (hear: (chunk: Uint8Array) => void): TransformStream<Uint8Array, Uint8Array> =>
  new TransformStream({
    transform(chunk, controller) {
      hear(chunk);
      controller.enqueue(chunk);
    },
  });
