import { settings } from "#lib/config/settings";
import type { Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { MB, megabytes } from "#lib/limits/megabytes";
import { type Bounds, findBounds, writeChoice } from "#lib/limits/room-store";

/** How much an owner may keep, and for how long; absent: without a bound. */
export interface Keeping {
  /** What counts: the owner's choice within what they may. */
  capBytes?: number;
  days?: number;
  /** What they may at most: as the operator said for them, else the installation's settings. */
  mostBytes?: number;
  mostDays?: number;
}

/** The bounds of an owner as they stand now. */
export async function keepingOf(ownerId: string, reader?: Tx): Promise<Keeping> {
  return keepingBy(await findBounds(ownerId, reader));
}

/** The same by what stands in an owner's row. */
export function keepingBy(row: Bounds | undefined): Keeping {
  const { OWNER_STORAGE_MB, RETENTION_DAYS } = settings();
  const mostBytes = row?.storageCapBytes ?? (OWNER_STORAGE_MB === undefined ? undefined : OWNER_STORAGE_MB * MB);
  const mostDays = row?.retentionDays ?? RETENTION_DAYS;
  return {
    ...{ mostBytes, mostDays },
    capBytes: lesser(row?.chosenCapBytes, mostBytes),
    days: lesser(row?.chosenDays, mostDays),
  };
}

const lesser = (chosen: number | null | undefined, most: number | undefined): number | undefined =>
  chosen === null || chosen === undefined ? most : Math.min(chosen, most ?? chosen);

/** Keeps less, or for less long, than one may; null takes a choice back. Throws VALIDATION_ERROR for more than one may. */
export async function chooseKeeping(
  ownerId: string,
  choice: { capBytes?: number | null; days?: number | null },
): Promise<Keeping> {
  const { mostBytes = Number.POSITIVE_INFINITY, mostDays = Number.POSITIVE_INFINITY } = await keepingOf(ownerId);
  if ((choice.days ?? 0) > mostDays) {
    throw wrong("retention_days", `This installation keeps films for ${mostDays} days; choose no more.`);
  }
  if ((choice.capBytes ?? 0) > mostBytes) {
    throw wrong("storage_cap_bytes", `You have room for ${megabytes(mostBytes)} here; choose no more.`);
  }
  await writeChoice(ownerId, choice);
  return keepingOf(ownerId);
}

const wrong = (path: string, message: string) =>
  new Failure("VALIDATION_ERROR", { message, issues: [{ path, message }] });
