import { addAbortSignal } from "node:stream";
import { storage } from "#lib/storage/storage";

/** A connection that breaks so often, with nothing read in between, is not tried again. */
const mostBreaks = 3;

/**
 * The bytes under a key, opened when the first are asked for; shut when the reader leaves or the signal aborts. A reader
 * may rest for longer than a store keeps a connection: what breaks off goes on where it was.
 */
export async function* storedBytes(key: string, signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  let [read, breaks] = [0, 0];
  for (let total = 1; read < total; ) {
    try {
      const { stream, bytes } = await storage().open(key, read === 0 ? undefined : { start: read });
      total = read + bytes;
      for await (const piece of addAbortSignal(signal, stream)) {
        read += piece.length;
        breaks = 0;
        yield piece;
      }
      if (read < total) throw new Error(`${key} ended after ${read} of ${total} bytes`);
      return;
    } catch (error) {
      signal.throwIfAborted();
      breaks += 1;
      if (breaks === mostBreaks) throw error;
    }
  }
}
