import { type FileHandle, open } from "node:fs/promises";
import { readHead } from "#lib/media/mp4/boxes";

export interface Mp4Parts {
  ftyp: Buffer;
  moov: Buffer;
  data: { start: number; end: number };
}

/** The parts of an mp4, its first media data by place only. Throws when it is not whole. */
export async function readParts(path: string): Promise<Mp4Parts> {
  await using file = await open(path);
  const { size: fileSize } = await file.stat();
  const found: Partial<Mp4Parts> = {};
  for (let start = 0; start + 8 <= fileSize; ) {
    const { type, size, head } = readHead(await bytesAt(file, start, 16));
    if (size < head || start + size > fileSize) throw new Error(`box ${type} at ${start} has the size ${size}`);
    if (type === "ftyp" || type === "moov") found[type] = await bytesAt(file, start, size);
    if (type === "mdat") found.data ??= { start, end: start + size };
    start += size;
  }
  const { ftyp, moov, data } = found;
  if (!ftyp || !moov || !data) throw new Error(`${path} is no whole mp4`);
  return { ftyp, moov, data };
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer;
}
