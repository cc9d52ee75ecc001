/** A box of an ISO base media file: a 32-bit size, four letters, a body. */
export function box(type: string, ...body: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(body);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, content]);
}

interface FoundBox {
  type: string;
  /** Bytes from the start of what was searched to the box, with its head. */
  start: number;
  end: number;
  /** Where its body begins. */
  body: number;
}

/** The boxes that stand one after another in a buffer. Throws on a size that cannot be. */
export function boxesIn(bytes: Buffer, from = 0, to = bytes.length): FoundBox[] {
  const found: FoundBox[] = [];
  for (let start = from; start + 8 <= to; ) {
    const { type, size, head } = readHead(bytes.subarray(start, start + 16));
    if (size < head || start + size > to) throw new Error(`box ${type} at ${start} has the size ${size}`);
    found.push({ type, start, end: start + size, body: start + head });
    start += size;
  }
  return found;
}

/** Reads a box's head of 8 bytes, or 16 when its size needs 64 bits. */
export function readHead(bytes: Buffer): { type: string; size: number; head: number } {
  const size = bytes.readUInt32BE(0);
  const type = bytes.toString("latin1", 4, 8);
  return size === 1 ? { type, size: Number(bytes.readBigUInt64BE(8)), head: 16 } : { type, size, head: 8 };
}
