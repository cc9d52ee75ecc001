import { settings } from "#lib/config/settings";
import type { Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { keepingOf } from "#lib/limits/keeping";
import { everybody } from "#lib/limits/ledger-store";
import { MB, megabytes } from "#lib/limits/megabytes";
import { lockRoom, sumLiveBytes } from "#lib/limits/room-store";

/**
 * Throws QUOTA_EXCEEDED where an owner's room is full, or the installation's: what is deleted does not count, even while
 * it can still come back. Costs one look at a row where there is no bound.
 */
export async function checkRoom(tx: Tx, ownerId: string): Promise<void> {
  await checkInstallation(tx);
  const { capBytes } = await keepingOf(ownerId, tx);
  if (capBytes === undefined) return;
  const bytes = await sumLiveBytes(ownerId, tx);
  if (bytes < capBytes) return;
  throw new Failure("QUOTA_EXCEEDED", {
    message:
      `Your storage is full: ${megabytes(bytes)} of ${megabytes(capBytes)} are taken. ` +
      "Delete films or files that you no longer need, or allow more in the settings; then try again.",
  });
}

/**
 * Brings back what an owner had deleted, where there is room for it: theirs and the installation's. Throws
 * QUOTA_EXCEEDED, so that the transaction undoes what `bringBack` did. What weighs nothing comes back in any case.
 */
export async function bringBackWithin<T>(tx: Tx, ownerId: string, bringBack: () => Promise<T>): Promise<T> {
  const most = installationBytes();
  const { capBytes } = await keepingOf(ownerId, tx);
  if (capBytes === undefined && most === undefined) return bringBack();
  // One at a time: two things that fit alone may not fit together.
  await lockRoom(tx, most === undefined ? ownerId : everybody);
  const before = await sumLiveBytes(ownerId, tx);
  const back = await bringBack();
  const after = await sumLiveBytes(ownerId, tx);
  if (after === before) return back;
  if (capBytes !== undefined && after > capBytes) {
    throw new Failure("QUOTA_EXCEEDED", {
      message:
        `There is no room for this: it needs ${megabytes(after - before)}, and ${megabytes(before)} of your ` +
        `${megabytes(capBytes)} are taken. ` +
        "Delete films or files that you no longer need, or allow more in the settings; then restore it.",
    });
  }
  if (most !== undefined && (await sumLiveBytes(undefined, tx)) > most) throw installationIsFull();
  return back;
}

const installationBytes = (): number | undefined => {
  const { STORAGE_MB } = settings();
  return STORAGE_MB === undefined ? undefined : STORAGE_MB * MB;
};

const installationIsFull = () =>
  new Failure("QUOTA_EXCEEDED", {
    message:
      "This installation has no room left. Delete films or files that you no longer need, " +
      "or ask whoever runs it; then try again.",
  });

/** Everybody's bytes are a sum over all there is: it is not made for each order. */
const freshMs = 5000;
let measured: { most: number; bytes: number; atMs: number } | undefined;

/** Throws QUOTA_EXCEEDED where everybody together keeps as much as may be kept, as it was some seconds ago at most. */
export async function checkInstallation(reader?: Tx): Promise<void> {
  const most = installationBytes();
  if (most === undefined) return;
  if (measured?.most !== most || Date.now() - measured.atMs > freshMs) {
    measured = { most, bytes: await sumLiveBytes(undefined, reader), atMs: Date.now() };
  }
  if (measured.bytes >= most) throw installationIsFull();
}
