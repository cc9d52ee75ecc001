import { createReadStream, createWriteStream } from "node:fs";
import { finished, pipeline } from "node:stream/promises";
import { box, boxesIn } from "#lib/media/mp4/boxes";
import { chapterSamples, chapterTrack, withReference } from "#lib/media/mp4/chapter-track";
import { type ChapterStart, chaptersBox } from "#lib/media/mp4/chapters-box";
import { provenanceBox } from "#lib/media/mp4/provenance-box";
import { type Mp4Parts, readParts } from "#lib/media/mp4/read-parts";
import { bodyAt, readTracks } from "#lib/media/mp4/read-tracks";
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
  const titles = box("mdat", ...chapterSamples(additions.chapters));
  const index = withChapters(parts, additions.chapters);
  shiftChunks(index, parts.ftyp.length + index.length + provenance.length - parts.data.start);
  const out = createWriteStream(outPath);
  for (const part of [parts.ftyp, index, provenance]) out.write(part);
  await pipeline(createReadStream(path, { start: parts.data.start, end: parts.data.end - 1 }), out, { end: false });
  if (additions.chapters.length > 0) out.write(titles);
  out.end();
  await finished(out);
}

/** The index with the chapters in both forms: a list in its user data, and a track whose samples follow the media data. */
function withChapters({ moov, data }: Mp4Parts, chapters: readonly ChapterStart[]): Buffer {
  if (chapters.length === 0) return Buffer.from(moov);
  const list = chaptersBox(chapters);
  const inside = boxesIn(moov, 8);
  const udta = inside.find((found) => found.type === "udta");
  const tracks = readTracks(moov);
  const picture = tracks.find(({ type }) => type === "video");
  const last = picture?.samples.at(-1);
  if (!picture || !last) throw new Error("a film without a picture has no chapters");
  const id = 1 + Math.max(...tracks.map((track) => track.id));
  const rest = inside
    .filter((found) => found !== udta)
    .map(({ type, start, end }) => {
      const bytes = moov.subarray(start, end);
      if (type === "mvhd") return withNextTrack(bytes, id + 1);
      return bytes.equals(picture.box) ? withReference(bytes, id) : bytes;
    });
  const track = chapterTrack({
    id,
    chapters,
    end: (last.start + last.duration) / picture.timescale,
    filmTimescale: filmTimescale(moov),
    // As places stand in the file that is arranged: past its end, and the head of the titles' box.
    offset: data.end + 8,
  });
  const kept = udta ? moov.subarray(udta.body, udta.end) : Buffer.alloc(0);
  return box("moov", ...rest, track, box("udta", kept, list));
}

/** Ticks a second in which the index gives the film's own length. */
function filmTimescale(moov: Buffer): number {
  const head = bodyAt(moov, ["moov", "mvhd"]);
  if (!head) throw new Error("the index has no head");
  return head.readUInt32BE(head.readUInt8(0) === 1 ? 20 : 12);
}

/** The index's head, whose last field is the number that the next track would get. */
function withNextTrack(mvhd: Buffer, next: number): Buffer {
  const copy = Buffer.from(mvhd);
  copy.writeUInt32BE(next, copy.length - 4);
  return copy;
}
