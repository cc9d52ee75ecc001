import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

const withImages = { images: { orderBy: { position: "asc" } } } as const;

export type CharacterRow = NonNullable<Awaited<ReturnType<typeof findCharacter>>>;

export const findCharacter = (id: string) => db().character.findUnique({ where: { id }, include: withImages });

/** The character that has a picture with this id. */
export const findCharacterOfImage = (imageId: string) =>
  db().character.findFirst({ where: { images: { some: { id: imageId } } }, include: withImages });

/** An owner's characters by id, the newest first, from behind one of them on. Ids rise with time. */
export const charactersBefore = (ownerId: string, before: string | undefined, take: number) =>
  db().character.findMany({
    where: { ownerId, id: before === undefined ? undefined : { lt: before } },
    orderBy: { id: "desc" },
    include: withImages,
    take,
  });

export interface NewImage {
  id: string;
  storageKey: string;
  contentType: string;
  width: number;
  height: number;
  bytes: number;
  sha256: string;
}

export interface NewRow {
  ownerId: string;
  name: string;
  description: string;
  drawnBy?: string;
  images: readonly NewImage[];
}

/** Writes a character with its pictures in their order, unless `room` forbids it. One at a time of an owner. */
export async function insertCharacter(tx: Tx, row: NewRow, room: (count: number) => void): Promise<CharacterRow> {
  const { images, ...words } = row;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`characters:${row.ownerId}`}, 0))`;
  room(await tx.character.count({ where: { ownerId: row.ownerId } }));
  return tx.character.create({
    data: { ...words, images: { create: images.map((image, position) => ({ ...image, position })) } },
    include: withImages,
  });
}

/** Changes what a character is called, or is. One that is gone meanwhile stays gone. */
export const changeWords = (id: string, words: { name?: string; description?: string }) =>
  db().character.updateMany({ where: { id }, data: words });

export const deleteCharacterRow = (id: string) => db().character.deleteMany({ where: { id } });
