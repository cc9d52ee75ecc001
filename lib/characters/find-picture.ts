import { readCharacter } from "#lib/characters/read-character";
import { PictureType } from "#lib/contracts/character-view";
import { Failure } from "#lib/errors/failure";
import { storage } from "#lib/storage/storage";

export interface FoundPicture {
  /** On this machine's disk, to read only. */
  path: string;
  contentType: PictureType;
  /** Hash of the bytes. */
  sha256: string;
}

/**
 * A picture of an owner's character, as a file for a model: the first where no `position` (from 0) is named.
 * Throws NOT_FOUND for other people's, and for a picture that it does not have.
 */
export async function findPicture(characterId: string, ownerId: string, position = 0): Promise<FoundPicture> {
  const { images } = await readCharacter(characterId, ownerId);
  const image = images.find((one) => one.position === position);
  if (!image) throw new Failure("NOT_FOUND", { message: `The character has no picture ${position}.` });
  const path = await storage().localPath(image.storageKey);
  return { path, contentType: PictureType.parse(image.contentType), sha256: image.sha256 };
}
