import { z } from "zod";
import {
  type CharacterRow,
  charactersBefore,
  findCharacter as findById,
  findCharacterOfImage,
} from "#lib/characters/character-store";
import { Failure } from "#lib/errors/failure";

/** A character with its pictures, in their order. */
export type Character = CharacterRow;
export type CharacterImage = Character["images"][number];

const Id = z.uuid();

/** An owner's character. Throws NOT_FOUND for everything else: malformed ids, other people's. */
export async function readCharacter(id: string, ownerId: string): Promise<Character> {
  const row = Id.safeParse(id).success ? await findById(id) : null;
  if (row?.ownerId !== ownerId) throw new Failure("NOT_FOUND", { message: "There is no such character." });
  return row;
}

/** A character of anybody's: for whoever was let in by a signed address. Throws NOT_FOUND. */
export async function readAnyCharacter(id: string): Promise<Character> {
  const row = Id.safeParse(id).success ? await findById(id) : null;
  if (row === null) throw new Failure("NOT_FOUND", { message: "There is no such character." });
  return row;
}

/** An owner's character by its own id, or by that of one of its pictures, which is then meant. Throws NOT_FOUND. */
export async function readCharacterOr(
  id: string,
  ownerId: string,
): Promise<{ character: Character; position?: number }> {
  const byImage = Id.safeParse(id).success ? await findCharacterOfImage(id) : null;
  if (byImage?.ownerId !== ownerId) return { character: await readCharacter(id, ownerId) };
  return { character: byImage, position: byImage.images.find((image) => image.id === id)?.position };
}

/** An owner's characters, the newest first, from behind one of them on. */
export const listCharacters = (ownerId: string, after: string | undefined, most: number): Promise<Character[]> =>
  charactersBefore(ownerId, after, most);
