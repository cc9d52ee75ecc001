import { beforeAll, expect, test } from "vitest";
import { passOnLeftBehind } from "#lib/accounts/claim-guest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { type ClerkSigner, sessionCookies, useClerk } from "#lib/api/testing/clerk-users";
import { orderedJob } from "#lib/api/testing/finished-film";
import { newThings } from "#lib/api/testing/owned-things";
import { useDoors } from "#lib/api/testing/use-doors";
import { db } from "#lib/database/client";

useDoors();

let clerk: ClerkSigner;
beforeAll(async () => {
  clerk = await useClerk();
});
const claim = async (user: string, cookie: string) => {
  const headers = { cookie: `${cookie}; ${sessionCookies(await clerk.token(user))}`, "sec-fetch-site": "same-origin" };
  const response = await ask("/api/v1/account/claim", { method: "POST", headers });
  return { status: response.status, cookies: response.headers.getSetCookie(), body: await response.json() };
};
const as = async (user: string) => ({ authorization: `Bearer ${await clerk.token(user)}` });

test("all that a guest has goes over at once, however often it is asked for, and the cookie is taken away", async () => {
  const own = await newThings();
  const before = await db().job.count({ where: { ownerId: own.ownerId } });
  const answers = await Promise.all([1, 2, 3, 4].map(() => claim("user_once", own.cookie)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(answers.map(({ body }) => body.jobs).sort((a, b) => a - b)).toEqual([0, 0, 0, before]);
  expect(answers[0]?.cookies.join()).toMatch(/rw_guest=;.*Max-Age=0/i);

  const headers = await as("user_once");
  for (const address of [
    ...[`/videos/${own.videoId}`, `/jobs/${own.waitingJob}`, `/shares?video_id=${own.videoId}`, `/files/${own.fileId}`],
    ...[`/webhooks/${own.webhookId}`, `/videos/jobs/${own.jobId}/stream`],
  ]) {
    expect((await ask(`/api/v1${address}`, { headers })).status, address).toBe(200);
    expect((await ask(`/api/v1${address}`, { headers: { cookie: own.cookie } })).status, address).toBe(401);
  }
  const { items } = await (await ask("/api/v1/audit", { headers })).json();
  expect(items.filter(({ act }: { act: string }) => act === "guest.claimed")).toHaveLength(1);
});

test("a key that a guest made opens nothing of the user's, whoever holds it", async () => {
  const own = await newThings();
  const withKey = (address: string) => ask(`/api/v1${address}`, { headers: { "x-api-key": own.key } });
  expect((await withKey("/jobs")).status).toBe(200);
  await claim("user_careful", own.cookie);
  expect((await withKey("/jobs")).status).toBe(401);
  expect((await withKey(`/videos/${own.videoId}`)).status).toBe(401);
  const headers = await as("user_careful");
  const keys = await (await ask("/api/v1/keys", { headers })).json();
  expect(keys.items).toMatchObject([{ id: own.keyId, revoked_at: expect.any(String) }]);
  const { items } = await (await ask("/api/v1/audit", { headers })).json();
  const claimed = items.find(({ act }: { act: string }) => act === "guest.claimed");
  expect(claimed).toMatchObject({ details: { shut_keys: 1 } });
});

test("a guest of one user's is not another's", async () => {
  const own = await newThings();
  expect((await claim("user_first", own.cookie)).body.jobs).toBeGreaterThan(0);
  expect((await claim("user_second", own.cookie)).body).toEqual({ jobs: 0, videos: 0 });
  expect((await ask(`/api/v1/videos/${own.videoId}`, { headers: await as("user_second") })).status).toBe(404);
});

test("two guests who made the same thing can both be claimed by one user", async () => {
  const guests = [await newGuest(), await newGuest()];
  for (const { ownerId, cookie } of guests) {
    await orderedJob(cookie);
    const made = { ownerId, key: "the-same-key", step: "test", meta: {}, engineVersion: "test" };
    await db().artifact.create({ data: made });
  }
  for (const { cookie } of guests) expect((await claim("user_both", cookie)).body).toMatchObject({ jobs: 1 });
  expect(await db().artifact.count({ where: { ownerId: "user_both" } })).toBe(2);
  expect(await db().artifact.count({ where: { ownerId: "user_both", key: "the-same-key" } })).toBe(1);
});

test("what was finished under the guest's name after the claim follows", async () => {
  const { ownerId, cookie } = await newGuest();
  await orderedJob(cookie);
  await claim("user_late", cookie);
  const made = { ownerId, key: "late", step: "test", meta: {}, engineVersion: "test" };
  await db().artifact.create({ data: made });
  expect(await passOnLeftBehind()).toBe(1);
  expect(await db().artifact.count({ where: { ownerId: "user_late" } })).toBe(1);
  expect(await passOnLeftBehind()).toBe(0);
});
