import { addAbortSignal } from "node:stream";
import { storage } from "#lib/storage/storage";

/** The bytes under a key, opened when the first are asked for; shut when the reader leaves or the signal aborts. */
export async function* storedBytes(key: string, signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  const { stream } = await storage().open(key);
  yield* addAbortSignal(signal, stream);
}
