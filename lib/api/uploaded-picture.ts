import { PictureType } from "#lib/contracts/character-view";
import { Failure } from "#lib/errors/failure";
import { storage } from "#lib/storage/storage";
import { findOwnUpload } from "#lib/uploads/read-upload";

/** A picture that its owner sent, as a file to read. Throws NOT_FOUND, NOT_READY, or FILE_REFUSED for what is no picture. */
export async function uploadedPicture(
  id: string,
  ownerId: string,
): Promise<{ path: string; contentType: PictureType }> {
  const { status, contentType, storageKey } = await findOwnUpload(id, ownerId);
  if (status === "receiving") throw new Failure("NOT_READY", { message: "This file has not come whole yet." });
  const type = PictureType.safeParse(contentType);
  if (!type.success || storageKey === null) {
    throw new Failure("FILE_REFUSED", { message: "Pictures are PNG, JPEG or WebP; this file is none." });
  }
  return { path: await storage().localPath(storageKey), contentType: type.data };
}
