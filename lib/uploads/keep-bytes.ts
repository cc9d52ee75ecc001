import { createHash } from "node:crypto";
import { addPiece } from "#lib/uploads/add-piece";
import { createUpload } from "#lib/uploads/create-upload";
import { deleteUpload } from "#lib/uploads/delete-upload";
import { findReadyUpload } from "#lib/uploads/upload-store";

/** Bytes that are being kept, by owner and hash: the same at once are one file. */
const underWay = new Map<string, Promise<string>>();

/**
 * Keeps bytes that came in one piece as a file of their owner's, looked at like any other; the same bytes again are the
 * same file. Answers its id. Throws FILE_REFUSED, QUOTA_EXCEEDED or BODY_TOO_LARGE, and leaves nothing behind then.
 */
export function keepBytes(ownerId: string, bytes: Uint8Array<ArrayBuffer>, filename: string): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const key = `${ownerId} ${sha256}`;
  const keeping = underWay.get(key) ?? keep(ownerId, bytes, filename, sha256).finally(() => underWay.delete(key));
  underWay.set(key, keeping);
  return keeping;
}

async function keep(
  ownerId: string,
  bytes: Uint8Array<ArrayBuffer>,
  filename: string,
  sha256: string,
): Promise<string> {
  const known = await findReadyUpload(ownerId, sha256);
  if (known !== undefined) return known;
  const metadata = `filename ${Buffer.from(filename).toString("base64")}`;
  const { id } = await createUpload({ ownerId, bytes: bytes.byteLength, metadata });
  try {
    await addPiece({ id, ownerId, offset: 0, body: new Blob([bytes]).stream() });
    return id;
  } catch (error) {
    await deleteUpload(id, ownerId);
    throw error;
  }
}
