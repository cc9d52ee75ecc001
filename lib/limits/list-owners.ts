import { settings } from "#lib/config/settings";
import type { OwnerLimits, OwnerPlace, OwnerView } from "#lib/contracts/owner-view";
import { Failure } from "#lib/errors/failure";
import { keepingBy } from "#lib/limits/keeping";
import { dollarsToMicros } from "#lib/limits/money/micros";
import { findOwners, type OwnerQuery, type OwnerRow, writeLimits } from "#lib/limits/owner-page-store";

interface OwnerPage {
  owners: OwnerView[];
  /** Where the next page begins; absent at the end. */
  next?: OwnerPlace;
}

/** A page of everybody who has something here, with what they use and may use. For the operator. */
export async function listOwners(query: OwnerQuery): Promise<OwnerPage> {
  const { month, sort, most } = query;
  const found = await findOwners({ ...query, most: most + 1 });
  const rows = found.slice(0, most);
  const last = found.length > most ? rows.at(-1) : undefined;
  return {
    owners: rows.map((row) => viewOf(row, month)),
    next: last && { sort, place: last.place, id: last.id },
  };
}

/** One owner, in a month such as `2026-11`. Throws NOT_FOUND. */
export async function readOwner(id: string, month: string): Promise<OwnerView> {
  const [row] = await findOwners({ month, sort: "newest", id, most: 1 });
  if (!row) throw noOwner();
  return viewOf(row, month);
}

/** Sets what one owner may spend and keep, and for how long. Throws NOT_FOUND. */
export async function limitOwner(ownerId: string, limits: OwnerLimits): Promise<void> {
  const { cap_micros: capMicros, storage_cap_bytes: storageCapBytes, retention_days: retentionDays } = limits;
  if (await writeLimits(ownerId, { capMicros, storageCapBytes, retentionDays })) return;
  throw noOwner();
}

const noOwner = (): Failure => new Failure("NOT_FOUND", { message: "There is no such owner." });

function viewOf(row: OwnerRow, month: string): OwnerView {
  const { capMicros, storageCapBytes, retentionDays } = row;
  const { capBytes, days } = keepingBy(row);
  return {
    ...{ owner_id: row.id, kind: row.kind, month, claimed_by: row.claimedBy ?? undefined },
    ...{ created_at: row.createdAt.toISOString(), last_seen_at: row.lastSeenAt.toISOString() },
    ...{ spent_micros: row.spent, reserved_micros: row.reserved },
    cap_micros: capMicros ?? dollarsToMicros(settings().MONTHLY_CAP_USD),
    ...{ stored_bytes: row.stored, storage_cap_bytes: capBytes, retention_days: days },
    limits: {
      ...(capMicros !== null && { cap_micros: capMicros }),
      ...(storageCapBytes !== null && { storage_cap_bytes: storageCapBytes }),
      ...(retentionDays !== null && { retention_days: retentionDays }),
    },
    videos: row.videos,
    jobs: { active: row.active, waiting: row.waiting, this_month: row.ordered },
  };
}
