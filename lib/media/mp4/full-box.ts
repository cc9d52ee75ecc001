import { box } from "#lib/media/mp4/boxes";

/** A box with flags before its body, in version 0 of its form. */
export const fullBox = (type: string, flags: number, ...body: readonly Uint8Array[]): Buffer =>
  box(type, u32(flags), ...body);

/** Numbers of 32 bits, one after another. */
export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, 4 * i);
  return bytes;
}

/** Numbers of 16 bits, one after another. */
export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, 2 * i);
  return bytes;
}
