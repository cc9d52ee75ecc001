import { type ApiKeyRow, revokeKey } from "#lib/accounts/api-key-store";
import { actorOf, audit } from "#lib/accounts/audit";
import type { Caller } from "#lib/accounts/caller";
import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";

/** Shuts a key of the caller's for good; doing it again changes nothing. Throws NOT_FOUND. */
export async function revokeApiKey(id: string, caller: Caller, requestId?: string): Promise<ApiKeyRow> {
  const { ownerId } = caller;
  return inTransaction(async (tx) => {
    const revoked = await revokeKey(tx, ownerId, id);
    if (revoked === undefined) throw new Failure("NOT_FOUND");
    const { row, now } = revoked;
    const details = { name: row.name, prefix: row.prefix };
    const entry = { ownerId, actor: actorOf(caller), act: "key.revoked", subject: id, details, requestId };
    if (now) await audit(entry, tx);
    return row;
  });
}
