import { type Caller, localOwnerId } from "#lib/accounts/caller";
import { guestCookieName, readGuest } from "#lib/accounts/guest-cookie";
import { isLoopbackAddress, isLoopbackHost } from "#lib/accounts/loopback";
import { isMarkedDirect } from "#lib/accounts/mark-connections";
import { readCookie } from "#lib/accounts/read-cookie";
import { settings } from "#lib/config/settings";
import { scopes } from "#lib/contracts/scopes";
import { Failure } from "#lib/errors/failure";

/** Owners may do everything with their own; the installation is run by the local owner. */
const ofOwners = scopes.filter((scope) => scope !== "operator");

/**
 * Who sent these headers. A credential that nobody issued is refused, whatever else is there; then the guest's cookie
 * counts; a request with no credential at all is the local owner's, where it can only come from this machine and not
 * from a browser. Throws UNAUTHENTICATED.
 */
export async function identifyCaller(headers: Headers, nowSeconds = Date.now() / 1000): Promise<Caller> {
  if (headers.has("authorization") || headers.has("x-api-key")) {
    throw new Failure("UNAUTHENTICATED", { message: "Nobody issued this token; leave it out or send a valid one." });
  }
  const cookie = readCookie(headers.get("cookie"), guestCookieName);
  if (cookie !== undefined) {
    const guest = await readGuest(cookie, nowSeconds);
    if (guest === undefined) throw new Failure("UNAUTHENTICATED");
    return { kind: "guest", ownerId: guest.ownerId, scopes: ofOwners };
  }
  if (isLocalOwner(headers)) return { kind: "local", ownerId: localOwnerId, scopes };
  throw new Failure("UNAUTHENTICATED");
}

function isLocalOwner(headers: Headers): boolean {
  const { HOST, PUBLIC_URL } = settings();
  return (
    PUBLIC_URL === undefined &&
    isLoopbackAddress(HOST) &&
    isLoopbackHost(headers.get("host")) &&
    !headers.has("origin") &&
    !headers.has("sec-fetch-site") &&
    isMarkedDirect(headers)
  );
}
