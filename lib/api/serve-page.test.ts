import { NextRequest } from "next/server";
import { beforeEach, expect, test } from "vitest";
import { servePage } from "#lib/api/serve-page";
import { newGuest } from "#lib/api/testing/ask";
import { changeSettings } from "#lib/config/settings";

beforeEach(() => changeSettings({ APP_SECRET: "a secret of the tests alone", PUBLIC_URL: undefined }));

async function send(method: string, headers: Record<string, string>, body?: string) {
  const { cookie } = await newGuest();
  const all = { host: "films.example.org", cookie, ...headers };
  return servePage(new NextRequest("http://films.example.org/videos/create", { method, headers: all, body }));
}

const otherSites: Record<string, string>[] = [
  { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
  { "sec-fetch-site": "cross-site", origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site", origin: "https://other.example.org" },
  { origin: "https://elsewhere.example" },
  { origin: "null" },
];

test("what another site's page posts reaches no server action; a link from there opens a page", async () => {
  for (const headers of otherSites) {
    const refused = await send("POST", headers);
    expect(refused.status, JSON.stringify(headers)).toBe(403);
    expect(refused.headers.get("x-middleware-next")).toBeNull();
    expect((await send("GET", headers)).headers.get("x-middleware-next")).toBe("1");
  }
});

test("what this site's pages post goes on, from old browsers and by hand too", async () => {
  const own: Record<string, string>[] = [
    { "sec-fetch-site": "same-origin" },
    { origin: "http://films.example.org" },
    {},
  ];
  for (const headers of own) {
    expect((await send("POST", headers)).headers.get("x-middleware-next")).toBe("1");
  }
});

test("what is too large for a server action is refused in words; what is none is not read", async () => {
  const large = "1".repeat(1_000_001);
  const form = ["content-type", "multipart/form-data; boundary=x"] as const;
  for (const [name, value] of [["next-action", "40aa"] as const, form]) {
    const headers = { [name]: value };
    const refused = await send("POST", headers, large);
    expect(refused.status).toBe(413);
    expect(refused.headers.get("content-type")).toBe("text/plain");
    expect(await refused.text()).toBe("A body has at most 1 MB; send less at once.");
  }
  const plain = await send("POST", { "content-type": "application/json" }, large);
  expect(plain.headers.get("x-middleware-next")).toBe("1");
});
