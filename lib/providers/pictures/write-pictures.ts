import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { ProviderName } from "#lib/contracts/model-card";
import { acceptPicture } from "#lib/providers/pictures/accept-picture";

/** Pictures that came within an answer, in base64, as files that were looked at. Throws FILE_REFUSED. */
export async function writePictures(
  provider: ProviderName,
  pictures: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<string[]> {
  const paths: string[] = [];
  for (const [i, picture] of pictures.entries()) {
    const file = path.join(folder, `picture-${i}.part`);
    await writeFile(file, Buffer.from(picture, "base64"));
    paths.push(await acceptPicture(file, provider, signal));
  }
  return paths;
}
