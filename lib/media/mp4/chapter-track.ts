import { box, boxesIn } from "#lib/media/mp4/boxes";
import type { ChapterStart } from "#lib/media/mp4/chapters-box";
import { fullBox, u16, u32 } from "#lib/media/mp4/full-box";

/** Ticks a second of the track: every frame begins on one. */
const timescale = 90_000;
/** Says that a title is UTF-8. */
const utf8 = box("encd", u32(0x100));

/** Titles one after another, each with its length: what the track's samples are. */
export function chapterSamples(chapters: readonly ChapterStart[]): Buffer[] {
  return chapters.map(({ title }) => {
    const text = Buffer.from(title);
    return Buffer.concat([u16(text.length), text, utf8]);
  });
}

interface ChapterTrack {
  id: number;
  chapters: readonly ChapterStart[];
  /** Film seconds at which the last chapter ends. */
  end: number;
  /** Ticks a second of the film. */
  filmTimescale: number;
  /** Byte at which the samples stand. */
  offset: number;
}

/** A text track with a sample a chapter, not shown by itself: chapters as Apple's players and VLC read them. */
export function chapterTrack({ id, chapters, end, filmTimescale, offset }: ChapterTrack): Buffer {
  // The first chapter begins with the film: a text track cannot begin later.
  const starts = chapters.map(({ start }, i) => (i === 0 ? 0 : Math.round(start * timescale)));
  const durations = starts.map((start, i) => (starts[i + 1] ?? Math.round(end * timescale)) - start);
  const length = durations.reduce((sum, duration) => sum + duration, 0);
  const sizes = chapterSamples(chapters).map((sample) => sample.length);
  const times = u32(0, 0);
  const tables = box(
    "stbl",
    fullBox("stsd", 0, u32(1), box("text", u16(0, 0, 0, 1), textStyle)),
    fullBox("stts", 0, u32(durations.length), ...durations.map((duration) => u32(1, duration))),
    fullBox("stsc", 0, u32(1, 1, sizes.length, 1)),
    fullBox("stsz", 0, u32(0, sizes.length), ...sizes.map((size) => u32(size))),
    fullBox("stco", 0, u32(1, offset)),
  );
  return box(
    "trak",
    // Part of the film, but not enabled.
    fullBox(
      "tkhd",
      2,
      times,
      u32(id, 0, Math.floor((length / timescale) * filmTimescale), 0, 0, 0, 0),
      matrix,
      u32(0, 0),
    ),
    box(
      "mdia",
      fullBox("mdhd", 0, times, u32(timescale, length), u16(undetermined, 0)),
      fullBox("hdlr", 0, u32(0), Buffer.from("text"), u32(0, 0, 0), Buffer.from("Chapters\0")),
      box(
        "minf",
        box("gmhd", fullBox("gmin", 0, u16(0x40, 0x8000, 0x8000, 0x8000, 0, 0)), box("text", matrix)),
        box("dinf", fullBox("dref", 0, u32(1), fullBox("url ", 1))),
        tables,
      ),
    ),
  );
}

/** `und` in five bits a letter. */
const undetermined = 0x55c4;

/** Nothing turned, nothing scaled. */
const matrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** A text sample entry that asks for nothing: no colours, no place, one nameless font. */
const textStyle = Buffer.concat([
  u32(1),
  Buffer.alloc(2 + 4 + 8),
  u32(0),
  u16(1, 0),
  u32(0),
  box("ftab", u16(1, 1), Buffer.from([0])),
]);

/** The index with a reference from the picture's track to the track of chapters. */
export function withReference(trak: Buffer, chapterTrackId: number): Buffer {
  const [whole] = boxesIn(trak);
  return box("trak", trak.subarray(whole?.body ?? 8), box("tref", box("chap", u32(chapterTrackId))));
}
