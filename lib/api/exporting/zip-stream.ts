import { makeZip } from "client-zip";

export interface ZipEntry {
  /** With `/` between folders. */
  name: string;
  /** Read once, when its turn comes. */
  input: string | AsyncIterable<Uint8Array>;
  lastModified: Date;
}

/**
 * Files as one zip, written while it is read: nothing is ahead of a slow reader but the piece in hand. Whoever makes
 * the entries is told by the signal that the reader has left, or `gone`. A failure cuts the zip short, so that nobody
 * takes half of it for the whole: its list of contents comes last.
 */
export function zipStream(
  entries: (signal: AbortSignal) => AsyncIterable<ZipEntry>,
  gone: AbortSignal,
): ReadableStream<Uint8Array> {
  const stop = new AbortController();
  const reader = makeZip(entries(AbortSignal.any([gone, stop.signal]))).getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          stop.abort();
          controller.error(error);
        }
      },
      async cancel(reason) {
        stop.abort();
        // The writer answers by throwing the reason back.
        await reader.cancel(reason).catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
