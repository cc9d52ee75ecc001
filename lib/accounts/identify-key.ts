import { hashApiKey, isWholeApiKey } from "#lib/accounts/api-key";
import { findKeyByHash, touchKey } from "#lib/accounts/api-key-store";
import type { Caller } from "#lib/accounts/caller";
import { isLocalInstallation } from "#lib/accounts/local-owner";
import { isOperator } from "#lib/accounts/operators";
import { Failure } from "#lib/errors/failure";

/** Who comes with an API key: its owner, with the scopes it was made with. Throws UNAUTHENTICATED with the reason. */
export async function identifyKey(key: string): Promise<Caller> {
  if (!isWholeApiKey(key)) refuse("This API key is cut short or mistyped; send all of it.");
  const found = await findKeyByHash(hashApiKey(key));
  if (found === undefined) return refuse("Nobody issued this API key.");
  if (found.revoked) refuse("This API key was revoked; make a new one in the settings.");
  if (found.expired) refuse("This API key has expired; make a new one in the settings.");
  if (found.unusedForAMinute) await touchKey(found.id);

  const { id: keyId, ownerId, ownerKind, scopes } = found;
  // The local owner sees this machine's guests; over a network their key opens only what is their own.
  const kind = ownerKind === "local" && !isLocalInstallation() ? "user" : ownerKind;
  // Who is no longer an operator has no keys of one.
  const standing = scopes.filter((scope) => scope !== "operator" || isOperator(ownerId));
  return { kind, ownerId, scopes: standing, keyId };
}

function refuse(message: string): never {
  throw new Failure("UNAUTHENTICATED", { message });
}
