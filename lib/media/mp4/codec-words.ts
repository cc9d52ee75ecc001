import { boxesIn } from "#lib/media/mp4/boxes";
import { bodyAt, type Track } from "#lib/media/mp4/read-tracks";

/** Bytes of a sample description before the boxes inside it. */
const entryHead = { video: 78, audio: 28, other: 8 } as const;

/** A track's codec as RFC 6381 names it, such as `avc1.64001f` or `mp4a.40.2`. Throws for codecs that films do not have. */
export function codecWord({ box, type }: Track): string {
  const descriptions = bodyAt(box, ["trak", "mdia", "minf", "stbl", "stsd"]);
  const entry = descriptions && boxesIn(descriptions, 8)[0];
  if (!descriptions || !entry) throw new Error("a track does not say its codec");
  const inside = descriptions.subarray(entry.body + entryHead[type], entry.end);
  const settings = bodyAt(inside, [entry.type === "avc1" ? "avcC" : "esds"]);
  if (entry.type === "avc1" && settings) return `avc1.${settings.toString("hex", 1, 4)}`;
  if (entry.type === "mp4a" && settings) return `mp4a.40.${audioObjectType(settings)}`;
  throw new Error(`a film cannot be streamed as ${entry.type}`);
}

/** The number in the first five bits of what the decoder is told (MPEG-4 descriptor 5). */
function audioObjectType(esds: Buffer): number {
  // Version and flags; then an ES descriptor (3 bytes of its own) with a decoder's (13 bytes of its own) inside it.
  let at = 4;
  for (const [tag, own] of [
    [3, 3],
    [4, 13],
    [5, 0],
  ] as const) {
    if (esds[at] !== tag) throw new Error("the sound does not say how it is encoded");
    at += 1;
    while (((esds[at] ?? 0) & 0x80) !== 0) at += 1;
    at += 1 + own;
  }
  return (esds[at] ?? 0) >> 3;
}
