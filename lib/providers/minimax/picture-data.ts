import { readFile } from "node:fs/promises";
import { Failure } from "#lib/errors/failure";
import type { PictureFile } from "#lib/providers/media-work";

const mostBytes = 20_000_000;

/** A picture as a data URL. Throws INVALID_INPUT for one that is larger than MiniMax takes. */
export async function pictureData({ path, contentType }: PictureFile): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.length < mostBytes) return `data:${contentType};base64,${bytes.toString("base64")}`;
  throw new Failure("INVALID_INPUT", { provider: "minimax", message: "MiniMax takes pictures of less than 20 MB." });
}
