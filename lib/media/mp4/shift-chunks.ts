import { boxesIn } from "#lib/media/mp4/boxes";

const parents = new Set(["moov", "trak", "mdia", "minf", "stbl"]);

/** Adds `by` bytes to every place in the index that points into the media data; changes the buffer. */
export function shiftChunks(bytes: Buffer, by: number, from = 0, to = bytes.length): void {
  for (const { type, body, end } of boxesIn(bytes, from, to)) {
    if (parents.has(type)) shiftChunks(bytes, by, body, end);
    if (type !== "stco" && type !== "co64") continue;
    const count = bytes.readUInt32BE(body + 4);
    for (let i = 0, at = body + 8; i < count; i += 1) {
      if (type === "stco") {
        // Throws past 4 GiB, where a film would need wider places.
        bytes.writeUInt32BE(bytes.readUInt32BE(at) + by, at);
        at += 4;
      } else {
        bytes.writeBigUInt64BE(bytes.readBigUInt64BE(at) + BigInt(by), at);
        at += 8;
      }
    }
  }
}
