import { box, boxesIn } from "#lib/media/mp4/boxes";
import { fullBox, u32 } from "#lib/media/mp4/full-box";
import { isReordered, type Sample, type Track } from "#lib/media/mp4/read-tracks";

/** What stands before the fragments: the settings of every track, and no samples. */
export function headBoxes(moov: Buffer, tracks: readonly Track[]): Buffer {
  const mvhd = boxesIn(moov, 8).find(({ type }) => type === "mvhd");
  if (!mvhd) throw new Error("the index has no head");
  const extended = tracks.map(({ id }) => fullBox("trex", 0, u32(id, 1, 0, 0, 0)));
  return Buffer.concat([
    box("ftyp", Buffer.from("iso6\0\0\0\0iso6mp41", "latin1")),
    box(
      "moov",
      withoutLength(moov.subarray(mvhd.start, mvhd.end)),
      ...tracks.map((track) => emptied(track.box)),
      box("mvex", ...extended),
    ),
  ]);
}

const parents = new Set(["trak", "mdia", "minf", "stbl", "edts"]);
const sampleTables: ReadonlySet<string> = new Set([
  ...["stts", "stsc", "stsz", "stco", "co64", "stss", "ctts", "cslg", "sdtp", "sgpd", "sbgp"],
]);
/** In the order of their bodies' fields before the length: version and flags, two times, an id or rate. */
const lengthAt: Readonly<Record<string, number>> = { mvhd: 16, tkhd: 20, mdhd: 16 };

/** A track as it was, without its samples and their length. */
function emptied(trak: Buffer): Buffer {
  const [whole] = boxesIn(trak);
  if (!whole) throw new Error("a track is empty");
  const inside = boxesIn(trak, whole.body, whole.end).filter(({ type }) => !sampleTables.has(type) && type !== "udta");
  const kept = inside.map(({ type, start, end }) => {
    const bytes = trak.subarray(start, end);
    if (parents.has(type)) return emptied(bytes);
    return withoutLength(bytes);
  });
  const none = [
    fullBox("stts", 0, u32(0)),
    fullBox("stsc", 0, u32(0)),
    fullBox("stsz", 0, u32(0, 0)),
    fullBox("stco", 0, u32(0)),
  ];
  return box(whole.type, ...kept, ...(whole.type === "stbl" ? none : []));
}

/** A copy whose length is said to be none: the fragments tell it. */
function withoutLength(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const type = copy.toString("latin1", 4, 8);
  const wide = copy.readUInt8(8) === 1;
  const at = lengthAt[type];
  if (at !== undefined) {
    const place = 8 + (wide ? at + 8 : at);
    copy.fill(0, place, place + (wide ? 8 : 4));
  }
  // An edit without a length lasts as long as the track.
  if (type === "elst") copy.fill(0, 16, wide ? 24 : 20);
  return copy;
}

interface Run {
  track: Track;
  samples: readonly Sample[];
}

const keyFlags = 0x02000000;
const otherFlags = 0x01010000;

/** The head of a fragment whose samples follow it, run after run, in one `mdat`. */
export function fragmentBox(number: number, runs: readonly Run[]): Buffer {
  const write = (first: number): Buffer => {
    let place = first;
    const parts = runs.map(({ track, samples }) => {
      const part = trafBox(track, samples, place);
      place += samples.reduce((sum, { bytes }) => sum + bytes, 0);
      return part;
    });
    return box("moof", fullBox("mfhd", 0, u32(number)), ...parts);
  };
  // Places count from this box's start, past the eight bytes of the media data's head; its size does not depend on them.
  return write(write(0).length + 8);
}

function trafBox(track: Track, samples: readonly Sample[], place: number): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(samples[0]?.start ?? 0));
  const reordered = isReordered(track);
  const rows = samples.map(({ start, shown, duration, bytes, key }) => {
    const row = u32(duration, bytes, key ? keyFlags : otherFlags);
    return reordered ? Buffer.concat([row, u32(shown + track.skipped - start)]) : row;
  });
  return box(
    "traf",
    // Places count from the fragment; samples say their duration, size and flags.
    fullBox("tfhd", 0x020000, u32(track.id)),
    // Version 1: 64 bits of time.
    fullBox("tfdt", 1 << 24, time),
    // Version 1 with a field more: how much later each is shown than decoded, before what the track skips.
    fullBox("trun", reordered ? 0x01000f01 : 0x000701, u32(samples.length, place), ...rows),
  );
}
