import { beforeAll, expect, test } from "vitest";
import { newApiKey } from "#lib/accounts/api-key";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { NewApiKeyView } from "#lib/contracts/api-key-view";
import { ErrorBody } from "#lib/contracts/error-codes";
import { scopes } from "#lib/contracts/scope-words";
import { db } from "#lib/database/client";

useDoors();

let cookie = "";
let ownerId = "";
beforeAll(async () => {
  ({ cookie, ownerId } = await newGuest());
});

const order = (body: object, headers: Record<string, string> = { cookie }) =>
  ask("/api/v1/keys", { method: "POST", headers, body });
const made = async (body: object) => NewApiKeyView.parse(await (await order({ name: "ci", ...body })).json());
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const words = async (response: Response) => {
  const { code, message } = ErrorBody.parse(await response.json()).error;
  return `${response.status} ${code}: ${message}`;
};
const jobsWith = (headers: Record<string, string>) => ask("/api/v1/jobs", { headers });

test("a key is shown once, kept as a hash, and opens what it was made for, by either header", async () => {
  const { key, ...view } = await made({ scopes: ["jobs:read", "jobs:read"] });
  expect(view).toMatchObject({ name: "ci", prefix: key.slice(0, 7), scopes: ["jobs:read"] });
  const row = await db().apiKey.findUniqueOrThrow({ where: { id: view.id } });
  expect(JSON.stringify(row)).not.toContain(key.slice(8));
  const list = await (await ask("/api/v1/keys", { headers: { cookie } })).text();
  expect(list).toContain(view.id);
  expect(list).not.toContain(key.slice(8));

  expect((await jobsWith(bearer(key))).status).toBe(200);
  expect((await jobsWith({ "x-api-key": key })).status).toBe(200);
  expect((await jobsWith({ ...bearer(key), "x-api-key": key })).status).toBe(200);
  expect(await words(await jobsWith({ ...bearer(key), "x-api-key": newApiKey() }))).toContain("differ");
  expect(await words(await ask("/api/v1/videos", { headers: bearer(key) }))).toBe(
    "403 FORBIDDEN: This needs a credential with the scope videos:read.",
  );
});

test("a key sees what its owner has, and nobody else's", async () => {
  const film = await finishedFilm();
  const { key } = NewApiKeyView.parse(
    await (await order({ name: "x", scopes: ["videos:read"] }, { cookie: film.cookie })).json(),
  );
  const other = await made({ scopes: ["videos:read"] });
  expect((await ask(`/api/v1/videos/${film.videoId}`, { headers: bearer(key) })).status).toBe(200);
  expect((await ask(`/api/v1/videos/${film.videoId}`, { headers: bearer(other.key) })).status).toBe(404);
  expect((await ask(`/api/v1/videos/jobs/${film.jobId}/stream`, { headers: bearer(key) })).status).toBe(200);
});

test("a key that is unknown, mistyped, revoked or expired is refused with the reason, cookie or not", async () => {
  const { key, id } = await made({ scopes: ["jobs:read"] });
  const lapsing = await made({ scopes: ["jobs:read"], expires_in_days: 30 });
  expect(lapsing.expires_at).toBe(new Date(Date.parse(lapsing.created_at) + 30 * 86_400_000).toISOString());
  expect((await jobsWith(bearer(lapsing.key))).status).toBe(200);
  await db().$executeRaw`UPDATE api_key SET expires_at = now() WHERE id = ${lapsing.id}::uuid`;
  const revoke = () => ask(`/api/v1/keys/${id}`, { method: "DELETE", headers: { cookie } });
  const revoked = await (await revoke()).json();
  expect(revoked.revoked_at).toBeDefined();
  expect(await (await revoke()).json()).toEqual(revoked);

  const refusals: [string, RegExp][] = [
    [newApiKey(), /^401 UNAUTHENTICATED: Nobody issued/],
    [key.slice(0, -1), /^401 UNAUTHENTICATED: .* cut short/],
    [key, /^401 UNAUTHENTICATED: .* revoked/],
    [lapsing.key, /^401 UNAUTHENTICATED: .* expired/],
  ];
  for (const [wrong, said] of refusals) {
    expect(await words(await jobsWith(bearer(wrong)))).toMatch(said);
    expect(await words(await jobsWith({ "x-api-key": wrong, cookie }))).toMatch(said);
  }
});

test("nobody gives away more than they have", async () => {
  const { key } = await made({ scopes: ["account:write", "jobs:read"] });
  expect((await order({ name: "x", scopes: ["jobs:read"] }, bearer(key))).status).toBe(201);
  expect(await words(await order({ name: "x", scopes: ["videos:read", "jobs:read"] }, bearer(key)))).toMatch(
    /^403 .*: videos:read\.$/,
  );
  expect(await words(await order({ name: "x", scopes: ["operator"] }))).toMatch(/^403 .*operator/);
  const rest = scopes.filter((scope) => scope !== "operator");
  expect((await order({ name: "x", scopes: rest })).status).toBe(201);
  const before = await db().apiKey.count({ where: { ownerId } });
  expect((await order({ name: "", scopes: ["jobs:read"] })).status).toBe(422);
  expect((await order({ name: "x", scopes: [] })).status).toBe(422);
  expect((await order({ name: "x", scopes: ["everything"] })).status).toBe(422);
  expect(await db().apiKey.count({ where: { ownerId } })).toBe(before);
});

test("an operator's key stops being one with its owner", async () => {
  const { key, id } = await made({ scopes: ["account:read"] });
  await db().apiKey.update({ where: { id }, data: { scopes: ["operator", "account:read", "account:write"] } });
  expect(await words(await order({ name: "x", scopes: ["operator"] }, bearer(key)))).toMatch(/^403/);
});

test("use is noted once a minute", async () => {
  const { key, id } = await made({ scopes: ["jobs:read"] });
  const lastUsed = async () => (await db().apiKey.findUniqueOrThrow({ where: { id } })).lastUsedAt?.getTime();
  expect(await lastUsed()).toBeUndefined();
  await Promise.all(Array.from({ length: 5 }, () => jobsWith(bearer(key))));
  const first = await lastUsed();
  expect(first).toBeDefined();
  await jobsWith(bearer(key));
  expect(await lastUsed()).toBe(first);
  await db().$executeRaw`UPDATE api_key SET last_used_at = now() - interval '61 seconds' WHERE id = ${id}::uuid`;
  await jobsWith(bearer(key));
  expect(await lastUsed()).toBeGreaterThanOrEqual(first ?? Number.POSITIVE_INFINITY);
});

test("a key needs no cookie, so another site's page may use one; a cookie may not be used from there", async () => {
  const { key } = await made({ scopes: ["account:write"] });
  const elsewhere = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const body = { name: "x", scopes: ["account:write"] };
  expect((await order(body, { ...elsewhere, ...bearer(key) })).status).toBe(201);
  expect((await order(body, { ...elsewhere, cookie })).status).toBe(403);
});

test("somebody else's key cannot be revoked", async () => {
  const { id, key } = await made({ scopes: ["jobs:read"] });
  const other = await newGuest();
  const answer = await ask(`/api/v1/keys/${id}`, { method: "DELETE", headers: { cookie: other.cookie } });
  expect(answer.status).toBe(404);
  expect((await jobsWith(bearer(key))).status).toBe(200);
});

test("fifty keys are enough, however many are ordered at once", async () => {
  const busy = await newGuest();
  await order({ name: "first", scopes: ["jobs:read"] }, { cookie: busy.cookie });
  const rows = Array.from({ length: 47 }, (_, i) => ({
    ...{ ownerId: busy.ownerId, name: `${i}`, prefix: "rw_test", hash: `${busy.ownerId}${i}`, scopes: ["jobs:read"] },
  }));
  await db().apiKey.createMany({ data: rows });
  const more = () => order({ name: "more", scopes: ["jobs:read"] }, { cookie: busy.cookie });
  const statuses = (await Promise.all([1, 2, 3, 4].map(more))).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 201, 409, 409]);
});

test("lists go in pages, and the record tells who made and revoked what", async () => {
  const guest = await newGuest();
  const headers = { cookie: guest.cookie };
  const ids: string[] = [];
  for (const name of ["a", "b", "c"]) {
    ids.unshift((await (await order({ name, scopes: ["jobs:read", "account:write"] }, headers)).json()).id);
  }
  const first = await (await ask("/api/v1/keys?limit=2", { headers })).json();
  const second = await (await ask(`/api/v1/keys?limit=2&cursor=${first.next_cursor}`, { headers })).json();
  expect([...first.items, ...second.items].map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(second.next_cursor).toBeUndefined();
  expect((await ask("/api/v1/keys?cursor=nonsense", { headers })).status).toBe(422);

  await ask(`/api/v1/keys/${ids[0]}`, { method: "DELETE", headers: { ...headers, "x-request-id": "revoking-1" } });
  const { items } = await (await ask("/api/v1/audit", { headers })).json();
  expect(items).toHaveLength(4);
  expect(items[0]).toMatchObject({
    ...{ actor: guest.ownerId, act: "key.revoked", subject: ids[0], request_id: "revoking-1" },
    details: { name: "c" },
  });
  expect(JSON.stringify(items)).not.toContain("hash");
  expect((await (await ask("/api/v1/audit", { headers: { cookie } })).json()).items).not.toContainEqual(items[0]);
});
