import type { Caller } from "#lib/accounts/caller";
import type { AccountView } from "#lib/contracts/account-view";
import { type Keeping, keepingOf } from "#lib/limits/keeping";

/** A caller as they see themselves. */
export async function accountView({ ownerId, kind, scopes, keyId }: Caller, keeping?: Keeping): Promise<AccountView> {
  const { days, capBytes, mostDays, mostBytes } = keeping ?? (await keepingOf(ownerId));
  return {
    ...{ owner_id: ownerId, kind, scopes: [...scopes] },
    ...(keyId !== undefined && { key_id: keyId }),
    keeping: {
      ...{ retention_days: days, storage_cap_bytes: capBytes },
      ...{ most_retention_days: mostDays, most_storage_bytes: mostBytes },
    },
  };
}
