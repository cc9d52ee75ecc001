import { NextRequest } from "next/server";
import { beforeEach, expect, test } from "vitest";
import { guestCookieName, readGuest, signGuest } from "#lib/accounts/guest-cookie";
import { admitPage } from "#lib/api/admit-page";
import { newGuest } from "#lib/api/testing/ask";
import { changeSettings } from "#lib/config/settings";

beforeEach(() => {
  changeSettings({ APP_SECRET: "a secret of the tests alone", PUBLIC_URL: undefined });
});

const now = (): number => Math.floor(Date.now() / 1000);

async function open(cookie?: string) {
  const headers = new Headers(cookie === undefined ? [] : [["cookie", cookie]]);
  const response = await admitPage(new NextRequest("http://localhost:3000/videos", { headers }));
  const set = response.cookies.get(guestCookieName)?.value;
  // How Next hands changed request headers on to the page.
  const forPage = response.headers.get("x-middleware-request-cookie") ?? "";
  return { set, forPage, guest: set === undefined ? undefined : await readGuest(set, now()) };
}

test("a first visit gets a guest, and the page being rendered already sees it", async () => {
  const { set, forPage, guest } = await open("theme=dark");
  expect(guest).toMatchObject({ ageing: false });
  expect(forPage).toContain(`${guestCookieName}=${set}`);
  expect(forPage).toContain("theme=dark");
  expect((await open()).guest?.ownerId).not.toBe(guest?.ownerId);
});

test("a guest stays the guest, and gets no new cookie", async () => {
  const { cookie } = await newGuest();
  expect((await open(cookie)).set).toBeUndefined();
});

test("a guest whose cookie is a month old keeps the name and gets a fresh cookie", async () => {
  const { ownerId } = await newGuest();
  const { guest } = await open(`${guestCookieName}=${await signGuest(ownerId, now() - 31 * 86_400)}`);
  expect(guest).toEqual({ ownerId, ageing: false });
});

test.each(["", "forged", "a.b.c"])("a cookie of %j is replaced by a new guest's", async (value) => {
  const { guest, forPage, set } = await open(`${guestCookieName}=${value}`);
  expect(guest).toBeDefined();
  expect(forPage).toBe(`${guestCookieName}=${set}`);
});
