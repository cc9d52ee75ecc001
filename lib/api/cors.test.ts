import { afterEach, expect, test } from "vitest";
import { bind } from "#lib/api/bind";
import { ask, newGuest } from "#lib/api/testing/ask";
import { useDoors } from "#lib/api/testing/use-doors";
import { listJobs } from "#lib/api/v1/list-jobs";
import { changeSettings } from "#lib/config/settings";

useDoors();
afterEach(() => changeSettings({ CORS_ALLOW_ORIGINS: undefined }));

const origin = "https://app.example.org";
const route = { params: Promise.resolve({}) };

const preflight = (from: string) =>
  bind(listJobs).OPTIONS(
    new Request("http://localhost:3000/api/v1/jobs", {
      method: "OPTIONS",
      headers: { origin: from, "access-control-request-method": "GET", "access-control-request-headers": "x-api-key" },
    }),
    route,
  );

const corsOf = (response: Response) => [...response.headers.keys()].filter((name) => name.startsWith("access-control"));

test("by default no other origin is let in", async () => {
  expect(corsOf(await preflight(origin))).toEqual([]);
  expect(corsOf(await ask("/api/v1/looks", { headers: { origin } }))).toEqual([]);
});

test("a named origin is answered, others are not", async () => {
  changeSettings({ CORS_ALLOW_ORIGINS: `http://localhost:5173, ${origin}` });
  const allowed = await preflight(origin);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get("access-control-allow-origin")).toBe(origin);
  expect(allowed.headers.get("access-control-allow-methods")).toBe("OPTIONS, GET, HEAD");
  expect(allowed.headers.get("access-control-allow-headers")).toContain("x-api-key");
  expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
  for (const other of ["https://evil.example", `${origin}.evil.example`, "http://app.example.org", "null", ""]) {
    const refusal = await preflight(other);
    expect(corsOf(refusal), other).toEqual([]);
    expect(refusal.headers.get("vary")).toContain("origin");
  }
});

test("answers, errors and refused verbs can be read there, but nothing that was asked with cookies", async () => {
  changeSettings({ CORS_ALLOW_ORIGINS: origin });
  const { cookie } = await newGuest();
  const read = await ask("/api/v1/jobs", { headers: { origin, cookie } });
  expect(read.headers.get("access-control-allow-origin")).toBe(origin);
  expect(read.headers.get("access-control-allow-credentials")).toBeNull();
  const wrong = await ask("/api/v1/jobs", { headers: { origin, "x-api-key": "nobody" } });
  expect(wrong.status).toBe(401);
  expect(wrong.headers.get("access-control-allow-origin")).toBe(origin);
  const verb = await bind(listJobs).PUT(new Request("http://x/", { method: "PUT", headers: { origin } }), route);
  expect(verb.status).toBe(405);
  expect(verb.headers.get("access-control-allow-origin")).toBe(origin);
});

test("being named does not let a page write with somebody's cookies", async () => {
  changeSettings({ CORS_ALLOW_ORIGINS: origin });
  const { cookie } = await newGuest();
  const headers = { origin, cookie, "sec-fetch-site": "cross-site" };
  const body = { configuration: { topic: "Waves" } };
  expect((await ask("/api/v1/videos/generate", { method: "POST", headers, body })).status).toBe(403);
});

test("without a credential such a page is nobody, never the person at this machine", async () => {
  changeSettings({ CORS_ALLOW_ORIGINS: origin });
  expect((await ask("/api/v1/jobs", { headers: { origin } })).status).toBe(401);
});
