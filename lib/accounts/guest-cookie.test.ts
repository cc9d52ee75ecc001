import { SignJWT } from "jose";
import { beforeEach, expect, test } from "vitest";
import { keyFor } from "#lib/accounts/app-secret";
import { guestCookieOptions, guestCookieSeconds, newGuestId, readGuest, signGuest } from "#lib/accounts/guest-cookie";
import { changeSettings } from "#lib/config/settings";

const now = 1_800_000_000;

beforeEach(() => {
  changeSettings({ APP_SECRET: "a secret of the tests alone" });
  changeSettings({ PUBLIC_URL: "" });
});

test("a signed guest is read back, and asked to renew after a month", async () => {
  const id = newGuestId();
  const value = await signGuest(id, now);
  expect(await readGuest(value, now)).toEqual({ ownerId: id, ageing: false });
  expect(await readGuest(value, now + 31 * 86_400)).toEqual({ ownerId: id, ageing: true });
});

test("two guests are never the same", () => {
  expect(new Set(Array.from({ length: 100 }, newGuestId)).size).toBe(100);
});

test("a lapsed, changed, foreign or unsigned value is nobody", async () => {
  const value = await signGuest(newGuestId(), now);
  const [head = "", body = "", signature = ""] = value.split(".");
  const other = `${head}.${btoa(JSON.stringify({ sub: newGuestId(), iat: now, exp: now + 99 }))}.${signature}`;
  const unsigned = `${btoa('{"alg":"none"}')}.${body}.`;
  expect(await readGuest(value, now + guestCookieSeconds + 1)).toBeUndefined();
  for (const wrong of ["", "x", "a.b.c", other, unsigned, `${head}.${body}.${signature.slice(1)}A`]) {
    expect(await readGuest(wrong, now), wrong).toBeUndefined();
  }
  changeSettings({ APP_SECRET: "another secret altogether" });
  expect(await readGuest(value, now)).toBeUndefined();
});

test("a rightly signed token for somebody who is no guest is refused", async () => {
  const token = await new SignJWT()
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("local")
    .setIssuedAt(now)
    .setExpirationTime(now + 60)
    .sign(keyFor("guest-cookie"));
  expect(await readGuest(token, now)).toBeUndefined();
});

test("a token of another purpose's key is refused", async () => {
  const token = await new SignJWT()
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(newGuestId())
    .setIssuedAt(now)
    .setExpirationTime(now + 60)
    .sign(keyFor("media"));
  expect(await readGuest(token, now)).toBeUndefined();
});

test.each([
  ["", false],
  ["http://films.example.org", false],
  ["https://films.example.org", true],
])("under PUBLIC_URL %j the cookie is secure: %s", (url, secure) => {
  changeSettings({ PUBLIC_URL: url });
  expect(guestCookieOptions()).toMatchObject({ secure, httpOnly: true, sameSite: "lax", path: "/" });
});
