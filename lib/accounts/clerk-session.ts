import type { RequestState } from "@clerk/backend/internal";
import { type ClerkSettings, clerkSettings } from "#lib/accounts/clerk-settings";
import { log } from "#lib/log/log";

type Session = RequestState<"session_token">;

/** Whether a browser says that it is signed in, whether or not that is true. */
export const hasSessionCookie = (headers: Headers): boolean =>
  /(^|;\s*)__session(_\w+)?=[^;\s]/.test(headers.get("cookie") ?? "");

/**
 * What Clerk's library finds in a request: signed in, signed out, or, for a page alone, that the browser must be sent
 * to Clerk first. Undefined without Clerk's keys. Tokens of another origin, or made for another audience, do not count.
 */
export async function readSession(headers: Headers, at: string): Promise<Session | undefined> {
  const clerk = clerkSettings();
  if (clerk === undefined) return undefined;
  const { createClerkClient } = await import("@clerk/backend");
  const { secretKey, publishableKey, jwtKey, parties } = clerk;
  const request = new Request(new URL(at, parties[0]), { headers: withoutForwarding(headers, clerk) });
  const session = await createClerkClient({ secretKey, publishableKey, jwtKey }).authenticateRequest(request, {
    jwtKey,
    authorizedParties: [...parties],
    audience: [...parties],
  });
  if (session.status !== "signed-in") log("accounts").debug({ reason: session.reason }, "no session");
  return session;
}

/** The user of a session; undefined unless they are signed in with all that is asked of them. */
export const userOf = (session: Session | undefined): string | undefined => session?.toAuth()?.userId ?? undefined;

// Clerk's library would take its own address from headers that anybody can send.
function withoutForwarding(headers: Headers, { parties }: ClerkSettings): Headers {
  const own = new Headers(headers);
  for (const name of [...own.keys()]) if (/^(x-)?forwarded/.test(name)) own.delete(name);
  own.set("host", new URL(parties[0] ?? "").host);
  return own;
}
