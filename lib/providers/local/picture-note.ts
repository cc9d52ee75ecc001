import { readFile, writeFile } from "node:fs/promises";
import { crc32 } from "node:zlib";

const signature = 8;
const header = 25;
const keyword = "Description";
const kind = "iTXt";

/** Writes words into a PNG: what it shows. */
export async function writeNote(file: string, note: string): Promise<void> {
  const bytes = await readFile(file);
  // Keyword, not packed, no language, no translated keyword.
  const data = Buffer.concat([Buffer.from(`${kind}${keyword}\0\0\0\0\0`, "latin1"), Buffer.from(note)]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - kind.length, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  const at = signature + header;
  await writeFile(file, Buffer.concat([bytes.subarray(0, at), chunk, bytes.subarray(at)]));
}

/** The words that `writeNote` wrote; undefined in files without. */
export async function readNote(file: string): Promise<string | undefined> {
  const bytes = await readFile(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return undefined;
  const at = signature + header;
  if (bytes.length < at + 12 || bytes.toString("latin1", at + 4, at + 8) !== kind) return undefined;
  const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
  const start = `${keyword}\0\0\0\0\0`;
  return data.toString("latin1", 0, start.length) === start ? data.subarray(start.length).toString("utf8") : undefined;
}
