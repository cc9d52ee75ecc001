import { boxesIn } from "#lib/media/mp4/boxes";

export interface Sample {
  /** Bytes from the start of the file. */
  offset: number;
  bytes: number;
  /** In ticks of the track: when it is decoded, and for how long it counts. */
  start: number;
  duration: number;
  /** In ticks of the track, and in the film's own time: when it is shown or heard. What is skipped lies before 0. */
  shown: number;
  key: boolean;
}

type TrackType = "video" | "audio" | "other";

export interface Track {
  id: number;
  type: TrackType;
  /** Ticks a second. */
  timescale: number;
  /** Ticks at the beginning that are not played: what an encoder needs to get going. */
  skipped: number;
  /** The whole `trak` box. */
  box: Buffer;
  samples: readonly Sample[];
}

/** Reads the tracks of an mp4's index (a `moov` box). Throws on an index that contradicts itself. */
export function readTracks(moov: Buffer): Track[] {
  return boxesIn(moov, 8)
    .filter(({ type }) => type === "trak")
    .map(({ start, end }) => readTrack(moov.subarray(start, end)));
}

/** When the last of a track is over, in ticks of the film's own time. */
export const endOf = ({ samples }: Pick<Track, "samples">): number =>
  samples.reduce((end, { shown, duration }) => Math.max(end, shown + duration), 0);

/** Whether frames are shown in another order than they are decoded in, or later. */
export const isReordered = ({ samples, skipped }: Pick<Track, "samples" | "skipped">): boolean =>
  samples.some(({ start, shown }) => start - skipped !== shown);

/** The first box under a path of types, by its body. */
export function bodyAt(bytes: Buffer, path: readonly string[]): Buffer | undefined {
  let body: Buffer | undefined = bytes;
  for (const type of path) {
    const inside: Buffer = body;
    const found = boxesIn(inside).find((one) => one.type === type);
    body = found && inside.subarray(found.body, found.end);
    if (!body) return undefined;
  }
  return body;
}

function readTrack(box: Buffer): Track {
  const need = (...path: string[]): Buffer => {
    const body = bodyAt(box, ["trak", ...path]);
    if (!body) throw new Error(`a track has no ${path.join("/")}`);
    return body;
  };
  const table = (type: string): Buffer => need("mdia", "minf", "stbl", type);
  const head = need("tkhd");
  const media = need("mdia", "mdhd");
  const wide = (full: Buffer): boolean => full.readUInt8(0) === 1;
  const keys = bodyAt(box, ["trak", "mdia", "minf", "stbl", "stss"]);
  const late = bodyAt(box, ["trak", "mdia", "minf", "stbl", "ctts"]);
  const skipped = skippedTicks(bodyAt(box, ["trak", "edts", "elst"]));
  return {
    id: head.readUInt32BE(wide(head) ? 20 : 12),
    type: typeOf(need("mdia", "hdlr")),
    timescale: media.readUInt32BE(wide(media) ? 20 : 12),
    skipped,
    box,
    samples: joined({
      sizes: sizesOf(table("stsz")),
      durations: runsOf(table("stts"), (at, word) => word.readUInt32BE(at)),
      // How much later than decoded. Some files say it with a sign; none means more than a sign leaves room for.
      delays: late && runsOf(late, (at, word) => word.readInt32BE(at)),
      skipped,
      offsets: (sizes) => offsetsOf(box, sizes),
      keys: keys && new Set(words(keys, 8, keys.readUInt32BE(4))),
    }),
  };
}

function typeOf(handler: Buffer): TrackType {
  const word = handler.toString("latin1", 8, 12);
  return word === "vide" ? "video" : word === "soun" ? "audio" : "other";
}

const words = (bytes: Buffer, from: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => bytes.readUInt32BE(from + 4 * i));

function skippedTicks(edits: Buffer | undefined): number {
  if (!edits) return 0;
  if (edits.readUInt32BE(4) !== 1) throw new Error("a track is cut together from several pieces");
  return edits.readUInt8(0) === 1 ? Number(edits.readBigInt64BE(16)) : edits.readInt32BE(12);
}

/** A day of 60 frames a second. What claims more would fill the memory. */
const mostSamples = 24 * 3600 * 60;

function sizesOf(table: Buffer): number[] {
  const same = table.readUInt32BE(4);
  const count = table.readUInt32BE(8);
  if (count > mostSamples) throw new Error(`a track claims ${count} samples`);
  return same > 0 ? Array.from({ length: count }, () => same) : words(table, 12, count);
}

/** A value a sample, of a table that tells how many in a row have the same. */
function runsOf(table: Buffer, read: (at: number, table: Buffer) => number): number[] {
  const values: number[] = [];
  for (let at = 8, rows = table.readUInt32BE(4); rows > 0; at += 8, rows -= 1) {
    const [value, count] = [read(at + 4, table), table.readUInt32BE(at)];
    if (values.length + count > mostSamples) throw new Error("a track claims more samples than a day has");
    for (let n = 0; n < count; n += 1) values.push(value);
  }
  return values;
}

function offsetsOf(box: Buffer, sizes: readonly number[]): number[] {
  const table = ["trak", "mdia", "minf", "stbl"];
  const narrow = bodyAt(box, [...table, "stco"]);
  const wide = bodyAt(box, [...table, "co64"]);
  const chunks = narrow
    ? words(narrow, 8, narrow.readUInt32BE(4))
    : Array.from({ length: wide?.readUInt32BE(4) ?? 0 }, (_, i) => Number(wide?.readBigUInt64BE(8 + 8 * i)));
  const runs = bodyAt(box, [...table, "stsc"]) ?? Buffer.alloc(8);
  const perChunk = words(runs, 8, 3 * runs.readUInt32BE(4));
  const offsets: number[] = [];
  let run = 0;
  for (const [i, chunk] of chunks.entries()) {
    // Runs name the first chunk (from 1) that they hold for.
    if ((perChunk[run + 3] ?? Number.POSITIVE_INFINITY) <= i + 1) run += 3;
    let at = chunk;
    for (let n = Math.min(perChunk[run + 1] ?? 0, sizes.length - offsets.length); n > 0; n -= 1) {
      at += sizes[offsets.push(at) - 1] ?? 0;
    }
  }
  return offsets;
}

function joined(tables: {
  sizes: readonly number[];
  durations: readonly number[];
  delays: readonly number[] | undefined;
  skipped: number;
  offsets: (sizes: readonly number[]) => readonly number[];
  keys: ReadonlySet<number> | undefined;
}): Sample[] {
  const { sizes, durations, delays, skipped, keys } = tables;
  const offsets = tables.offsets(sizes);
  const whole = [durations, offsets, delays ?? sizes].every(({ length }) => length === sizes.length);
  if (!whole) throw new Error("the index contradicts itself");
  let start = 0;
  return sizes.map((bytes, i) => {
    const duration = durations[i] ?? 0;
    const shown = start + (delays?.[i] ?? 0) - skipped;
    const sample = { offset: offsets[i] ?? 0, bytes, start, duration, shown, key: keys?.has(i + 1) ?? true };
    start += duration;
    return sample;
  });
}
