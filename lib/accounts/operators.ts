import { localOwnerId } from "#lib/accounts/caller";
import { settings } from "#lib/config/settings";
import { scopes } from "#lib/contracts/scope-words";
import type { Scope } from "#lib/contracts/scopes";

/** Owners may do everything with their own. */
export const ofOwners: readonly Scope[] = scopes.filter((scope) => scope !== "operator");

/** Whether this owner runs the installation: the local owner, and the users that OPERATORS names. */
export const isOperator = (ownerId: string): boolean =>
  ownerId === localOwnerId || settings().OPERATORS.includes(ownerId);

/** What an owner may do who comes themselves, without a key. */
export const scopesOf = (ownerId: string): readonly Scope[] => (isOperator(ownerId) ? scopes : ofOwners);
