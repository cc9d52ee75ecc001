import { beforeEach, expect, test } from "vitest";
import { isSignedPath, mediaSignatureSeconds, signPath } from "#lib/accounts/media-signature";
import { changeSettings } from "#lib/config/settings";

const now = 1_800_000_123;
const path = "/api/v1/videos/jobs/0198c1f4-0000-7000-8000-000000000001/stream";

const opens = (address: string, at: number, asPath?: string): boolean => {
  const url = new URL(address, "http://localhost");
  return isSignedPath(asPath ?? url.pathname, url.searchParams, at);
};

beforeEach(() => {
  changeSettings({ APP_SECRET: "a secret of the tests alone" });
});

test("a signed address opens its path for five to six hours, also with more in the query", () => {
  const address = signPath(path, now);
  expect(opens(address, now)).toBe(true);
  expect(opens(`${address}&size=small`, now)).toBe(true);
  expect(opens(address, now + mediaSignatureSeconds - 3600)).toBe(true);
  expect(opens(address, now + mediaSignatureSeconds + 1)).toBe(false);
});

test("it opens nothing else", () => {
  const address = signPath(path, now);
  expect(opens(address, now, path.replace("stream", "download"))).toBe(false);
  expect(opens(address, now, `${path}/`)).toBe(false);
  expect(opens(address.replace(/expires=\d+/, `expires=${now + 10 * 86_400}`), now)).toBe(false);
});

test("a changed, missing or oddly written signature opens nothing", () => {
  const address = signPath(path, now);
  const expires = new URL(address, "http://localhost").searchParams.get("expires");
  for (const query of [
    "",
    `expires=${expires}`,
    `expires=${expires}&signature=`,
    `expires=${expires}&signature=AAAA`,
    `expires=${expires}&signature=${"A".repeat(43)}`,
    `expires=-1&signature=x`,
    `expires=1e99&signature=x`,
    "signature=x",
  ]) {
    expect(opens(`${path}?${query}`, now), query).toBe(false);
  }
});

test("another installation's signature opens nothing", () => {
  const address = signPath(path, now);
  changeSettings({ APP_SECRET: "another secret altogether" });
  expect(opens(address, now)).toBe(false);
});

test("asking again within the hour gives the same address, so that caches count", () => {
  expect(signPath(path, now + 60)).toBe(signPath(path, now));
});
