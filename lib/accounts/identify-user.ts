import type { Caller } from "#lib/accounts/caller";
import { readSession, userOf } from "#lib/accounts/clerk-session";
import { scopesOf } from "#lib/accounts/operators";
import { Failure } from "#lib/errors/failure";

/** Whose session these headers carry, as a token or as a browser's cookie. Throws UNAUTHENTICATED with the reason. */
export async function identifyUser(headers: Headers): Promise<Caller> {
  const session = await readSession(headers, "/");
  if (session === undefined) {
    throw new Failure("UNAUTHENTICATED", { message: "Nobody issued this token; leave it out or send a valid one." });
  }
  const ownerId = userOf(session);
  if (ownerId !== undefined) return { kind: "user", ownerId, scopes: scopesOf(ownerId) };
  const lapsed = session.reason?.includes("expired") || session.status === "handshake";
  const message = lapsed
    ? "This session has ended or its token has expired; sign in, or fetch a new token."
    : "This token is not valid here; sign in, or send one that was issued for this site.";
  throw new Failure("UNAUTHENTICATED", { message });
}
