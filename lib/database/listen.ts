import { Listener } from "#lib/database/listening/listener";
import type { Tx } from "#lib/database/transaction";

declare global {
  // On the global object: a bundle may hold this module more than once, and a process wants one connection.
  var reelwrightListener: Listener | undefined;
}

/** Gets the payload, or "" after a lost connection: messages may have been missed, so look for yourself. */
export type NotifyHandler = (payload: string) => void;

/**
 * Hears a channel over the one shared connection of this process. Resolves once messages committed from now on will be
 * heard; call the result to stop.
 */
export async function listen(channel: string, handler: NotifyHandler): Promise<() => void> {
  globalThis.reelwrightListener ??= new Listener();
  return globalThis.reelwrightListener.add(channel, handler);
}

/** Tells a channel when the transaction commits. At most 7,999 bytes: send ids, not things. */
export async function notify(tx: Tx, channel: string, payload: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${channel}, ${payload})`;
}

/** Closes the shared connection; every handler is forgotten. */
export async function closeListener(): Promise<void> {
  const open = globalThis.reelwrightListener;
  globalThis.reelwrightListener = undefined;
  await open?.close();
}
