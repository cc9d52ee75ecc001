import type { ApiKeyRow } from "#lib/accounts/api-key-store";
import type { ApiKeyView } from "#lib/contracts/api-key-view";
import { Scope } from "#lib/contracts/scopes";

/** A key's row as its owner is shown it. */
export function apiKeyView(row: ApiKeyRow): ApiKeyView {
  const { id, name, prefix, createdAt, expiresAt, revokedAt, lastUsedAt } = row;
  return {
    ...{ id, name, prefix, scopes: Scope.array().parse(row.scopes), created_at: createdAt.toISOString() },
    expires_at: expiresAt?.toISOString(),
    revoked_at: revokedAt?.toISOString(),
    last_used_at: lastUsedAt?.toISOString(),
  };
}
