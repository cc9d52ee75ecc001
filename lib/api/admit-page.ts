import { type NextRequest, NextResponse } from "next/server";
import { guestCookieName, guestCookieOptions, newGuestId, readGuest, signGuest } from "#lib/accounts/guest-cookie";

/**
 * Sees to it that whoever opens a page is a guest: pages cannot set cookies, so the proxy does. A new cookie is also
 * put on the request, so that the very page that is being rendered already has its guest.
 */
export async function admitPage(request: NextRequest): Promise<NextResponse> {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const guest = await readGuest(request.cookies.get(guestCookieName)?.value ?? "", nowSeconds);
  if (guest !== undefined && !guest.ageing) return NextResponse.next();

  const value = await signGuest(guest?.ownerId ?? newGuestId(), nowSeconds);
  request.cookies.set(guestCookieName, value);
  const response = NextResponse.next({ request: { headers: request.headers } });
  response.cookies.set(guestCookieName, value, guestCookieOptions());
  return response;
}
