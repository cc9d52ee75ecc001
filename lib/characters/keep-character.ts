import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { imageSizeFromFile } from "image-size/fromFile";
import { insertCharacter, type NewImage } from "#lib/characters/character-store";
import type { Character } from "#lib/characters/read-character";
import { mostPictures } from "#lib/contracts/character-pictures";
import { PictureType } from "#lib/contracts/character-view";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { storage } from "#lib/storage/storage";

export interface NewCharacter {
  ownerId: string;
  /** The first words of the description when absent. */
  name?: string;
  description: string;
  /** `provider/model` that drew the pictures. */
  drawnBy?: string;
  /** Pictures on disk, one to four, in their order; they stay where they are. */
  paths: readonly string[];
}

const mostCharacters = 500;
const endings: Readonly<Record<PictureType, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
};

/**
 * Makes a character of pictures: their bytes are stored, then the rows written. `allowed` looks at the owner's room in
 * the same transaction, and `kept` writes down what depends on it. Throws FILE_REFUSED for what is no picture,
 * QUOTA_EXCEEDED, and what the two throw.
 */
export async function keepCharacter(
  { paths, name, ...words }: NewCharacter,
  allowed: (tx: Tx) => Promise<void>,
  kept: (tx: Tx, id: string) => Promise<void> = async () => {},
): Promise<Character> {
  const images: NewImage[] = [];
  try {
    for (const path of paths.slice(0, mostPictures)) images.push(await store(path));
    const row = { ...words, name: name ?? startOf(words.description), images };
    return await inTransaction(async (tx) => {
      await allowed(tx);
      const made = await insertCharacter(tx, row, (count) => {
        if (count < mostCharacters) return;
        const message = `You have ${count} characters; delete some that you no longer need.`;
        throw new Failure("QUOTA_EXCEEDED", { message });
      });
      await kept(tx, made.id);
      return made;
    });
  } catch (error) {
    for (const { storageKey } of images) await storage().remove(storageKey);
    throw error;
  }
}

async function store(path: string): Promise<NewImage> {
  const found = PictureType.safeParse((await fileTypeFromFile(path))?.mime);
  if (!found.success) throw new Failure("FILE_REFUSED", { message: "A character's pictures are PNG, JPEG or WebP." });
  const { width, height } = await imageSizeFromFile(path).catch((cause: unknown) => {
    throw new Failure("FILE_REFUSED", { message: "This picture is damaged: its header cannot be read.", cause });
  });
  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = randomUUID();
  const storageKey = `characters/${id.slice(-2)}/${id}.${endings[found.data]}`;
  await storage().put(storageKey, path);
  return { id, storageKey, contentType: found.data, width, height, bytes: bytes.length, sha256 };
}

/** The first words of a text, as a name. */
function startOf(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60);
  const space = cut.lastIndexOf(" ");
  return `${cut
    .slice(0, space > 30 ? space : 60)
    .toWellFormed()
    .replaceAll("\ufffd", "")}…`;
}
