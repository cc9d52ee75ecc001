import { randomBytes } from "node:crypto";
import { errors, jwtVerify, SignJWT } from "jose";
import { keyFor } from "#lib/accounts/app-secret";
import { settings } from "#lib/config/settings";

export const guestCookieName = "rw_guest";
/** A guest who comes back within this time stays the same guest; browsers keep cookies for at most 400 days. */
export const guestCookieSeconds = 400 * 86_400;
const renewAfterSeconds = 30 * 86_400;
const idPattern = /^guest_[A-Za-z0-9_-]{22}$/;

export interface Guest {
  ownerId: string;
  /** True when the cookie should be set anew, so that it does not lapse under somebody who keeps coming. */
  ageing: boolean;
}

export const isGuestId = (id: string): boolean => idPattern.test(id);

/** An id that nobody can guess (128 bits). */
export const newGuestId = (): string => `guest_${randomBytes(16).toString("base64url")}`;

/** The cookie's value for a guest. `nowSeconds` is Unix time. */
export function signGuest(ownerId: string, nowSeconds: number): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(ownerId)
    .setIssuedAt(nowSeconds)
    .setExpirationTime(nowSeconds + guestCookieSeconds)
    .sign(keyFor("guest-cookie"));
}

/** The guest of a cookie's value; undefined for a value that this installation did not sign, or that has lapsed. */
export async function readGuest(value: string, nowSeconds: number): Promise<Guest | undefined> {
  try {
    const { payload } = await jwtVerify(value, keyFor("guest-cookie"), {
      algorithms: ["HS256"],
      currentDate: new Date(nowSeconds * 1000),
      requiredClaims: ["sub", "iat", "exp"],
    });
    const { sub = "", iat = 0 } = payload;
    return isGuestId(sub) ? { ownerId: sub, ageing: nowSeconds - iat > renewAfterSeconds } : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** How browsers are to keep the cookie. */
export function guestCookieOptions() {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: settings().PUBLIC_URL?.startsWith("https:") ?? false,
    path: "/",
    maxAge: guestCookieSeconds,
  } as const;
}
