import type { OwnerCaller } from "#lib/accounts/caller";
import { hasLeft } from "#lib/accounts/forget-store";
import { db } from "#lib/database/client";
import { Failure } from "#lib/errors/failure";

/**
 * Sees to it that an owner has a row, before the first thing that belongs to them. Throws UNAUTHENTICATED for a user who
 * is gone: nobody could ever delete what they make now.
 */
export async function ensureOwner({ ownerId, kind }: OwnerCaller): Promise<void> {
  if (kind === "user" && (await hasLeft(ownerId))) {
    throw new Failure("UNAUTHENTICATED", { message: "This account was deleted; sign in with another." });
  }
  await db().owner.upsert({
    where: { id: ownerId },
    create: { id: ownerId, kind },
    update: { lastSeenAt: new Date() },
  });
}
