import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { box, boxesIn } from "#lib/media/mp4/boxes";
import { type ChapterStart, chaptersBox } from "#lib/media/mp4/chapters-box";
import { provenanceBox } from "#lib/media/mp4/provenance-box";
import { readParts } from "#lib/media/mp4/read-parts";
import { shiftChunks } from "#lib/media/mp4/shift-chunks";

interface Mp4Additions {
  chapters: readonly ChapterStart[];
  /** A concept of IPTC's digital source types, such as `algorithmicMedia`. */
  digitalSourceType?: string;
}

/**
 * Rewrites an mp4 so that a player can start before it has all: index first, media data last; adds chapters and
 * provenance on the way, which the muxer cannot write. Holds only the index in memory.
 */
export async function arrangeMp4(path: string, outPath: string, additions: Mp4Additions): Promise<void> {
  const parts = await readParts(path);
  const provenance = additions.digitalSourceType ? provenanceBox(additions.digitalSourceType) : Buffer.alloc(0);
  const index = withChapters(parts.moov, additions.chapters);
  shiftChunks(index, parts.ftyp.length + index.length + provenance.length - parts.data.start);
  const out = createWriteStream(outPath);
  for (const part of [parts.ftyp, index, provenance]) out.write(part);
  await pipeline(createReadStream(path, { start: parts.data.start, end: parts.data.end - 1 }), out);
}

/** The index with a chapter list in its user data. */
function withChapters(moov: Buffer, chapters: readonly ChapterStart[]): Buffer {
  if (chapters.length === 0) return Buffer.from(moov);
  const list = chaptersBox(chapters);
  const inside = boxesIn(moov, 8);
  const udta = inside.find((found) => found.type === "udta");
  const rest = inside.filter((found) => found !== udta).map(({ start, end }) => moov.subarray(start, end));
  const kept = udta ? moov.subarray(udta.body, udta.end) : Buffer.alloc(0);
  return box("moov", ...rest, box("udta", kept, list));
}
