import type { OwnerCaller } from "#lib/accounts/caller";
import { db } from "#lib/database/client";

/** Sees to it that an owner has a row, before the first thing that belongs to them. */
export async function ensureOwner({ ownerId, kind }: OwnerCaller): Promise<void> {
  await db().owner.upsert({
    where: { id: ownerId },
    create: { id: ownerId, kind },
    update: { lastSeenAt: new Date() },
  });
}
