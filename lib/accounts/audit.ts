import { addAuditEntry, type NewAuditEntry } from "#lib/accounts/audit-store";
import type { Caller } from "#lib/accounts/caller";
import type { Tx } from "#lib/database/transaction";

/** Writes a sensitive act into its owner's record; inside `tx` where the act has a transaction. */
export async function audit(entry: NewAuditEntry, tx?: Tx): Promise<void> {
  await addAuditEntry(entry, tx);
}

/** Who acted, for the record: the key that was used, else the owner. */
export const actorOf = ({ keyId, ownerId }: Pick<Caller, "keyId" | "ownerId">): string =>
  keyId === undefined ? ownerId : `key:${keyId}`;
