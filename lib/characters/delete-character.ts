import { deleteCharacterRow } from "#lib/characters/character-store";
import { readCharacter } from "#lib/characters/read-character";
import { log } from "#lib/log/log";
import { storage } from "#lib/storage/storage";

/** Takes a character away for good, with the bytes of its pictures; answers what it was called. Throws NOT_FOUND. */
export async function deleteCharacter(id: string, ownerId: string): Promise<string> {
  const { name, images } = await readCharacter(id, ownerId);
  await deleteCharacterRow(id);
  // The rows are gone: bytes that cannot be removed now are only waste, and the sweep of orphans finds them.
  for (const { storageKey: key } of images) {
    await storage()
      .remove(key)
      .catch((error: unknown) => log("characters").warn({ key, error: String(error) }, "bytes were left behind"));
  }
  return name;
}
