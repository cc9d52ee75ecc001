import { hashApiKey, newApiKey, prefixOfApiKey } from "#lib/accounts/api-key";
import { type ApiKeyRow, addKey, countLiveKeys } from "#lib/accounts/api-key-store";
import { actorOf, audit } from "#lib/accounts/audit";
import type { Caller } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import type { ApiKeyOrder } from "#lib/contracts/api-key-view";
import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";

const mostLiveKeys = 50;

/**
 * A new key of the caller's, which is shown this once. Throws FORBIDDEN for scopes that the caller's own credential
 * lacks, CONFLICT beyond 50 keys in use.
 */
export async function makeApiKey(
  order: ApiKeyOrder,
  caller: Caller,
  requestId?: string,
): Promise<{ key: string; row: ApiKeyRow }> {
  const { name, expires_in_days } = order;
  const scopes = [...new Set(order.scopes)];
  const lacking = scopes.filter((scope) => !caller.scopes.includes(scope));
  if (lacking.length > 0) {
    throw new Failure("FORBIDDEN", { message: `You cannot give away what you lack yourself: ${lacking.join(", ")}.` });
  }
  await ensureOwner(caller);
  const { ownerId } = caller;
  const key = newApiKey();
  return inTransaction(async (tx) => {
    if ((await countLiveKeys(tx, ownerId)) >= mostLiveKeys) {
      throw new Failure("CONFLICT", { message: `There are ${mostLiveKeys} keys in use; revoke one first.` });
    }
    const kept = { ownerId, name, prefix: prefixOfApiKey(key), scopes, hash: hashApiKey(key) };
    const row = await addKey(tx, kept, expires_in_days);
    const details = { name, scopes, prefix: row.prefix };
    await audit({ ownerId, actor: actorOf(caller), act: "key.made", subject: row.id, details, requestId }, tx);
    return { key, row };
  });
}
