import { storage } from "#lib/storage/storage";
import { dropOldPieces, dropPieces } from "#lib/uploads/pieces";
import { findOwnUpload } from "#lib/uploads/read-upload";
import { deleteUploadRow, lapsedUploads } from "#lib/uploads/upload-store";

/** Takes an upload back, whole or not, with its bytes; answers what it was called. Throws NOT_FOUND. */
export async function deleteUpload(id: string, ownerId: string): Promise<string> {
  const { storageKey, filename } = await findOwnUpload(id, ownerId);
  await remove({ id, storageKey });
  return filename;
}

/** Removes uploads whose time is over, at most `most`; and pieces on this machine that nobody goes on with. */
export async function sweepUploads(most: number): Promise<number> {
  const lapsed = await lapsedUploads(most);
  for (const upload of lapsed) await remove(upload);
  await dropOldPieces();
  return lapsed.length;
}

async function remove({ id, storageKey }: { id: string; storageKey: string | null }): Promise<void> {
  await deleteUploadRow(id);
  await dropPieces(id);
  if (storageKey !== null) await storage().remove(storageKey);
}
