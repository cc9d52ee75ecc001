import { rm } from "node:fs/promises";
import type { ClipWish } from "#lib/providers/local/clip-wish";
import { fileHash } from "#lib/providers/local/file-hash";
import { filmClip } from "#lib/providers/local/film-clip";

/** Films a picture under a moving camera; the picture's file is gone afterwards. */
export async function filmPicture(
  picture: string,
  wish: ClipWish,
  outPath: string,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    const first = `lent/${await fileHash(picture)}`;
    await filmClip({ ...wish, first, pictures: { [first]: picture } }, outPath, folder, { signal });
  } finally {
    await rm(picture, { force: true });
  }
}
