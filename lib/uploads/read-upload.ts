import { z } from "zod";
import { UploadView } from "#lib/contracts/upload-view";
import { Failure, isFailure } from "#lib/errors/failure";
import { piecesOf } from "#lib/uploads/pieces";
import { settleUpload } from "#lib/uploads/settle-upload";
import { findUpload, type UploadRow, uploadsBefore } from "#lib/uploads/upload-store";

const Id = z.uuid();

/** The row of an owner's upload. Throws NOT_FOUND for everything else, and for what is about to be swept. */
export async function findOwnUpload(id: string, ownerId: string): Promise<UploadRow> {
  const row = await findOrderedUpload(id, ownerId);
  if (row.expiresAt < new Date()) throw new Failure("NOT_FOUND");
  return row;
}

/** The row of an upload that an order of its owner's rests on: it stays until the order is over. Throws NOT_FOUND. */
export async function findOrderedUpload(id: string, ownerId: string): Promise<UploadRow> {
  const row = Id.safeParse(id).success ? await findUpload(id) : null;
  if (row?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
  return row;
}

/** An upload as its owner sees it. One that a crash kept from being settled is settled now. Throws NOT_FOUND. */
export async function readUpload(id: string, ownerId: string): Promise<UploadView> {
  const row = await findOwnUpload(id, ownerId);
  if (row.status !== "receiving") return uploadView(row);
  const received = (await piecesOf(id))?.bytes ?? Number(row.received);
  if (received < Number(row.bytes)) return uploadView({ ...row, received: BigInt(received) });
  try {
    await settleUpload(row);
  } catch (error) {
    if (!isFailure(error) || error.code !== "FILE_REFUSED") throw error;
  }
  return uploadView(await findOwnUpload(id, ownerId));
}

/** An owner's uploads, the newest first, from behind one of them on. */
export const listUploads = (ownerId: string, after: string | undefined, most: number): Promise<UploadRow[]> =>
  uploadsBefore(ownerId, after, most);

/** A row as the door shows it. */
export function uploadView(row: UploadRow): UploadView {
  return UploadView.parse({
    ...{ id: row.id, filename: row.filename, status: row.status, content_type: row.contentType ?? undefined },
    ...{ bytes: Number(row.bytes), received: Number(row.received), sha256: row.sha256 ?? undefined },
    refusal: row.refusal ?? undefined,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
  });
}
