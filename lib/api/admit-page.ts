import { type NextRequest, NextResponse } from "next/server";
import { claimGuest, isClaimed } from "#lib/accounts/claim-guest";
import { hasSessionCookie, readSession, userOf } from "#lib/accounts/clerk-session";
import { guestCookieName, guestCookieOptions, newGuestId, readGuest, signGuest } from "#lib/accounts/guest-cookie";

/** What admitting somebody sets in the browser; the page that is being rendered sees it already. */
type Cookies = { name: string; value: string; options: Parameters<NextResponse["cookies"]["set"]>[2] }[];

/**
 * Sees to it that whoever opens a page is somebody: signed in, or a guest. Pages cannot set cookies, so the proxy does.
 * Who signs in takes along what they made as a guest in this browser. With Clerk, a browser whose session is to be
 * renewed is sent there first.
 */
export async function admitPage(request: NextRequest): Promise<NextResponse> {
  const session = await readSession(request.headers, request.nextUrl.pathname + request.nextUrl.search);
  if (session?.headers.has("location")) return new NextResponse(null, { status: 307, headers: session.headers });

  const userId = userOf(session);
  // Tokens live for a minute, and only whole pages are sent to Clerk for another: the part of one waits its turn.
  if (session && userId === undefined && isPartOfPage(request)) return NextResponse.next({ request });
  const cookies = userId === undefined ? await guestCookies(request) : await claimedCookies(request, userId);
  // Clerk's own renewal comes with the answer; this page is rendered with it.
  if (session?.token) request.cookies.set("__session", session.token);
  // A session that does not count must not stand in a guest's way.
  if (session && userId === undefined && hasSessionCookie(request.headers)) forgetSession(request, cookies);

  for (const { name, value } of cookies) request.cookies.set(name, value);
  const response = NextResponse.next({ request: { headers: request.headers } });
  for (const { name, value, options } of cookies) response.cookies.set(name, value, options);
  for (const value of session?.headers.getSetCookie() ?? []) response.headers.append("set-cookie", value);
  return response;
}

const isPartOfPage = ({ headers }: NextRequest): boolean =>
  hasSessionCookie(headers) && (headers.get("sec-fetch-dest") ?? "document") !== "document";

async function guestCookies(request: NextRequest): Promise<Cookies> {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const found = await readGuest(request.cookies.get(guestCookieName)?.value ?? "", nowSeconds);
  const guest = found !== undefined && (await isClaimed(found.ownerId)) ? undefined : found;
  if (guest !== undefined && !guest.ageing) return [];
  const value = await signGuest(guest?.ownerId ?? newGuestId(), nowSeconds);
  return [{ name: guestCookieName, value, options: guestCookieOptions() }];
}

async function claimedCookies(request: NextRequest, userId: string): Promise<Cookies> {
  const cookie = request.cookies.get(guestCookieName)?.value;
  if (cookie === undefined) return [];
  const guest = await readGuest(cookie, Date.now() / 1000);
  if (guest !== undefined) await claimGuest(guest.ownerId, userId);
  return [{ name: guestCookieName, value: "", options: { ...guestCookieOptions(), maxAge: 0 } }];
}

function forgetSession(request: NextRequest, cookies: Cookies): void {
  for (const { name } of request.cookies.getAll()) {
    if (/^__session(_|$)/.test(name)) cookies.push({ name, value: "", options: { path: "/", maxAge: 0 } });
  }
}
