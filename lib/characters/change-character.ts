import { changeWords } from "#lib/characters/character-store";
import { type Character, readCharacter } from "#lib/characters/read-character";
import type { CharacterChanges } from "#lib/contracts/character-view";

/** Changes what an owner's character is called, or is said to look like; its pictures stay. Throws NOT_FOUND. */
export async function changeCharacter(id: string, ownerId: string, changes: CharacterChanges): Promise<Character> {
  await readCharacter(id, ownerId);
  await changeWords(id, changes);
  return readCharacter(id, ownerId);
}
