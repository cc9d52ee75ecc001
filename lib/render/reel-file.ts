/**
 * A reel is a file of single pictures: their number, where each begins and how long it is (whole numbers of four bytes,
 * the low one last), then the JPEGs themselves.
 */
const word = 4;

type ReadPart = (at: number, length: number) => Uint8Array;

const wordAt = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

/** Where a picture of a reel lies in its file; the last one for any beyond it. */
export function reelEntry(read: ReadPart, frame: number): { at: number; length: number } {
  const count = wordAt(read(0, word), 0);
  const index = Math.min(Math.max(0, frame), count - 1);
  const entry = read(word + 2 * word * index, 2 * word);
  return { at: wordAt(entry, 0), length: wordAt(entry, word) };
}

/** The head of a reel whose pictures, which follow it, have these lengths in bytes. */
export function reelHead(lengths: readonly number[]): Uint8Array {
  const head = new Uint8Array(word + 2 * word * lengths.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, lengths.length);
  let at = head.byteLength;
  for (const [i, length] of lengths.entries()) {
    view.setUint32(word + 2 * word * i, at);
    view.setUint32(word + 2 * word * i + word, length);
    at += length;
  }
  return head;
}
