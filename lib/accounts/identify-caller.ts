import { isMeantAsApiKey } from "#lib/accounts/api-key";
import { type Caller, localOwnerId } from "#lib/accounts/caller";
import { isClaimed } from "#lib/accounts/claim-guest";
import { hasSessionCookie } from "#lib/accounts/clerk-session";
import { clerkSettings } from "#lib/accounts/clerk-settings";
import { clientAddress } from "#lib/accounts/client-address";
import { guestCookieName, readGuest } from "#lib/accounts/guest-cookie";
import { identifyKey } from "#lib/accounts/identify-key";
import { identifyUser } from "#lib/accounts/identify-user";
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
    if (!isMeantAsApiKey(credential)) return identifyUser(headers);
    const caller = await identifyKey(credential);
    return caller.kind === "guest" ? { ...caller, address: clientAddress(headers) } : caller;
  }
  if (clerkSettings() !== undefined && hasSessionCookie(headers)) return identifyUser(headers);
  const cookie = readCookie(headers.get("cookie"), guestCookieName);
  if (cookie !== undefined) {
    const guest = await readGuest(cookie, nowSeconds);
    if (guest === undefined || (await isClaimed(guest.ownerId))) throw new Failure("UNAUTHENTICATED");
    return { kind: "guest", ownerId: guest.ownerId, scopes: ofOwners, address: clientAddress(headers) };
  }
  if (isLocalOwner(headers)) return { kind: "local", ownerId: localOwnerId, scopes: scopesOf(localOwnerId) };
  throw new Failure("UNAUTHENTICATED");
}
