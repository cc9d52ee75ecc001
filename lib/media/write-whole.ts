import { rename, rm } from "node:fs/promises";

/** Names to write under; all are gone afterwards except what became the file. */
interface PartPaths {
  outPath: string;
  scratchPath: string;
}

/**
 * Lets `write` fill a temporary neighbour of `path`, which takes the name only when it is whole: nobody ever sees half a
 * file, and neither failure nor abort leaves anything behind.
 */
export async function writeWhole<T>(path: string, write: (parts: PartPaths) => Promise<T>): Promise<T> {
  const parts = { outPath: `${path}.part`, scratchPath: `${path}.scratch` };
  try {
    const result = await write(parts);
    await rename(parts.outPath, path);
    return result;
  } finally {
    await Promise.all([rm(parts.outPath, { force: true }), rm(parts.scratchPath, { force: true })]);
  }
}
