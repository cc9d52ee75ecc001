import { findPicture } from "#lib/characters/find-picture";
import type { PictureRef } from "#lib/contracts/clip-input";
import { Failure } from "#lib/errors/failure";
import type { PictureFile } from "#lib/providers/media-work";
import { storage } from "#lib/storage/storage";
import { findOrderedUpload } from "#lib/uploads/read-upload";

const pictureTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/** A picture that an owner's order names, on this machine's disk. Throws NOT_FOUND or FILE_REFUSED. */
export async function findOrderedPicture(ref: PictureRef, ownerId: string): Promise<PictureFile> {
  if (ref.type === "character") {
    const { path, contentType } = await findPicture(ref.id, ownerId, ref.image);
    return { path, contentType };
  }
  const { status, storageKey, contentType: said } = await findOrderedUpload(ref.id, ownerId);
  const contentType = pictureTypes.find((type) => type === said);
  if (status !== "ready" || storageKey === null || !contentType) {
    throw new Failure("FILE_REFUSED", { message: "The picture that the order names is no PNG, JPEG or WebP." });
  }
  return { path: await storage().localPath(storageKey), contentType };
}
