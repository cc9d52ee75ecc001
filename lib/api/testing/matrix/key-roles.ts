import type { Door } from "#lib/api/operation";
import { ofOwners, type Role } from "#lib/api/testing/matrix/role";
import type { Things } from "#lib/api/testing/owned-things";
import { scopes } from "#lib/contracts/scope-words";
import type { Scope } from "#lib/contracts/scopes";
import { db } from "#lib/database/client";

const withKey =
  (change: (keyId: string, door?: Door) => Promise<unknown>) =>
  async ({ key, keyId }: Things, door?: Door) => {
    const fresh = { revokedAt: null, expiresAt: null, scopes: [...ofOwners] };
    await db().apiKey.update({ where: { id: keyId }, data: fresh });
    await change(keyId, door);
    return { authorization: `Bearer ${key}` };
  };
const setScopes = (choose: (scope: Scope | undefined) => Scope[]) =>
  withKey((id, door) => db().apiKey.update({ where: { id }, data: { scopes: choose(door?.access.scope) } }));

/** Whoever asks with a key of the owner's. The key is made fit for the role before each request. */
export const keyRoles: readonly Role[] = [
  {
    name: "revoked key",
    standing: "nobody",
    headers: withKey((id) => db().apiKey.update({ where: { id }, data: { revokedAt: new Date() } })),
  },
  {
    name: "expired key",
    standing: "nobody",
    headers: withKey((id) => db().apiKey.update({ where: { id }, data: { expiresAt: new Date() } })),
  },
  {
    ...{ name: "key without the scope", standing: "owner" as const },
    headers: setScopes((needed) => ofOwners.filter((scope) => scope !== needed)),
    scopes: ({ access }) => ofOwners.filter((scope) => scope !== access.scope),
  },
  {
    ...{ name: "key that claims to be an operator's", standing: "owner" as const },
    headers: setScopes(() => [...scopes]),
  },
  {
    ...{ name: "key with the scope alone", standing: "owner" as const },
    headers: setScopes((needed) => (needed ? [needed] : [])),
    scopes: ({ access }) => (access.scope && access.scope !== "operator" ? [access.scope] : []),
  },
];
