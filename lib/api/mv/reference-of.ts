import type { ClipBody } from "#lib/api/mv/clip-body";
import { readCharacterOr } from "#lib/characters/read-character";
import { PictureType } from "#lib/contracts/character-view";
import type { PictureRef } from "#lib/contracts/clip-input";
import { Failure } from "#lib/errors/failure";
import { deleteUpload } from "#lib/uploads/delete-upload";
import { keepBytes } from "#lib/uploads/keep-bytes";
import { readUpload } from "#lib/uploads/read-upload";

/** The picture that an order rests on, kept: that of a character, else the one that came with it. */
export async function referenceOf(body: ClipBody, ownerId: string): Promise<PictureRef | undefined> {
  const { character_reference_id: id, reference_image_base64: bytes } = body;
  if (id !== undefined) {
    const { character, position } = await readCharacterOr(id, ownerId);
    return { type: "character", id: character.id, image: position };
  }
  return bytes ? { type: "upload", id: await keepPicture(bytes, ownerId) } : undefined;
}

/** Keeps a picture that came as bytes as a file of its owner's; the same one again is the same file. */
export async function keepPicture(bytes: Uint8Array<ArrayBuffer>, ownerId: string): Promise<string> {
  const id = await keepBytes(ownerId, bytes, "reference");
  const { content_type } = await readUpload(id, ownerId);
  if (PictureType.safeParse(content_type).success) return id;
  await deleteUpload(id, ownerId);
  throw new Failure("FILE_REFUSED", { message: "The picture is no PNG, JPEG or WebP." });
}
