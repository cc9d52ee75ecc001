import { settings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import { addPiece, type PieceAnswer } from "#lib/uploads/add-piece";
import { idHeader, RECEIVING_SECONDS, tusServer } from "#lib/uploads/pieces";
import { tusFailure } from "#lib/uploads/tus-failure";
import { newUploadId } from "#lib/uploads/upload-id";
import { cleanName, readMetadata } from "#lib/uploads/upload-metadata";
import { deleteUploadRow, insertUpload } from "#lib/uploads/upload-store";

export interface UploadOrder {
  ownerId: string;
  bytes: number;
  /** The header Upload-Metadata as it came: `filename`, `filetype` and `sha256` are read. */
  metadata?: string;
}

const MB = 1_000_000;

/** A begun upload, with what it is called. */
type BegunUpload = PieceAnswer & { id: string; filename: string };

/** Begins an upload. Throws VALIDATION_ERROR, BODY_TOO_LARGE, or QUOTA_EXCEEDED. */
export async function createUpload({ ownerId, bytes, metadata: header }: UploadOrder): Promise<BegunUpload> {
  const { UPLOAD_MB, OWNER_UPLOADS_MB, OWNER_STORAGE_MB } = settings();
  if (bytes > UPLOAD_MB * MB) {
    throw new Failure("BODY_TOO_LARGE", {
      message: `A file has at most ${UPLOAD_MB} MB; this one has ${bytes} bytes.`,
    });
  }
  const metadata = readMetadata(header);
  const id = newUploadId();
  const filename = cleanName(metadata.filename);
  const row = { id, ownerId, bytes, metadata, filename };
  await insertUpload(row, RECEIVING_SECONDS, ({ uploads, everything, cap, chosen }) => {
    const most = cap ?? (OWNER_STORAGE_MB === undefined ? Number.POSITIVE_INFINITY : OWNER_STORAGE_MB * MB);
    checkFits("your uploaded files", bytes, uploads, OWNER_UPLOADS_MB * MB);
    checkFits("all that you keep", bytes, everything, Math.min(most, chosen ?? most));
  });
  try {
    const answer = await (await tusServer()).handleWeb(creation(id, bytes, header));
    if (answer.status !== 201) throw await tusFailure(answer);
    return { id, filename, offset: 0, expires: answer.headers.get("upload-expires") ?? undefined };
  } catch (error) {
    await deleteUploadRow(id);
    throw error;
  }
}

function checkFits(what: string, bytes: number, taken: number, room: number): void {
  if (taken + bytes <= room) return;
  const mb = (n: number) => (n / MB).toLocaleString("en", { maximumFractionDigits: 1 });
  throw new Failure("QUOTA_EXCEEDED", {
    message:
      `This file of ${mb(bytes)} MB does not fit: of the ${mb(room)} MB for ${what}, ${mb(taken)} are taken. ` +
      "Delete films or files that you no longer need, and send it again.",
  });
}

/** Begins an upload with its first piece. */
export async function createWithPiece(
  order: UploadOrder,
  body: ReadableStream<Uint8Array>,
  checksum?: string,
): Promise<BegunUpload> {
  const { id, filename } = await createUpload(order);
  return { id, filename, ...(await addPiece({ id, ownerId: order.ownerId, offset: 0, body, checksum })) };
}

const creation = (id: string, bytes: number, metadata: string | undefined): Request =>
  new Request("http://uploads/api/v1/files", {
    method: "POST",
    headers: {
      "tus-resumable": "1.0.0",
      "upload-length": String(bytes),
      [idHeader]: id,
      ...(metadata && { "upload-metadata": metadata }),
    },
  });
