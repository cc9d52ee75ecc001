import { isMeantAsApiKey } from "#lib/accounts/api-key";
import { type Caller, localOwnerId } from "#lib/accounts/caller";
import { guestCookieName, readGuest } from "#lib/accounts/guest-cookie";
import { identifyKey } from "#lib/accounts/identify-key";
import { isLocalOwner } from "#lib/accounts/local-owner";
import { ofOwners, scopesOf } from "#lib/accounts/operators";
import { readCookie } from "#lib/accounts/read-cookie";
import { readCredential } from "#lib/accounts/read-credential";
import { Failure } from "#lib/errors/failure";

/**
 * Who sent these headers. A key or token counts first, and one that nobody issued is refused, whatever else is there;
 * then a signed-in browser, then the guest's cookie; a request with no credential at all is the local owner's, where it
 * can only come from this machine and not from a browser. Throws UNAUTHENTICATED.
 */
export async function identifyCaller(headers: Headers, nowSeconds = Date.now() / 1000): Promise<Caller> {
  const credential = readCredential(headers);
  if (credential !== undefined) {
    if (isMeantAsApiKey(credential)) return identifyKey(credential);
    throw new Failure("UNAUTHENTICATED", { message: "Nobody issued this token; leave it out or send a valid one." });
  }
  const cookie = readCookie(headers.get("cookie"), guestCookieName);
  if (cookie !== undefined) {
    const guest = await readGuest(cookie, nowSeconds);
    if (guest === undefined) throw new Failure("UNAUTHENTICATED");
    return { kind: "guest", ownerId: guest.ownerId, scopes: ofOwners };
  }
  if (isLocalOwner(headers)) return { kind: "local", ownerId: localOwnerId, scopes: scopesOf(localOwnerId) };
  throw new Failure("UNAUTHENTICATED");
}
