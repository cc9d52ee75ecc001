import { beforeEach, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { localOwner } from "#lib/api/testing/local-owner";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { OwnerView } from "#lib/contracts/owner-view";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { reserve, spend } from "#lib/limits/ledger";

useDoors();
const MB = 1_000_000;
let operator: Record<string, string>;
beforeEach(async () => {
  changeSettings({ MONTHLY_CAP_USD: "20", OWNER_STORAGE_MB: "100", RETENTION_DAYS: undefined });
  await db().owner.deleteMany();
  await db().ledgerBalance.deleteMany();
  operator = await localOwner();
});

async function list(query = "") {
  const answer = await ask(`/api/v1/owners${query}`, { headers: operator });
  expect(answer.status).toBe(200);
  const { items, next_cursor } = await answer.json();
  return { items: OwnerView.array().parse(items), next: next_cursor };
}
const ids = async (query: string) => (await list(query)).items.map(({ owner_id }) => owner_id);
const limit = (ownerId: string, body: object) =>
  ask(`/api/v1/owners/${ownerId}`, { method: "PATCH", headers: operator, body });

/** A guest with one order, who has spent so much on it. */
async function spender(amountMicros: number): Promise<string> {
  const { cookie, ownerId } = await newGuest();
  const jobId = await orderedJob(cookie);
  const line = { ownerId, jobId, provider: "acme", item: "speech", purchaseKey: "a" } as const;
  if (amountMicros > 0) await inTransaction((tx) => spend(tx, { ...line, amountMicros }));
  return ownerId;
}

/** A guest's film whose files belong to its job, as a worker leaves them. */
async function filmInRoom() {
  const film = await finishedFilm();
  const artifacts = await db().artifact.findMany({ where: { ownerId: film.ownerId } });
  await db().artifactUse.createMany({ data: artifacts.map(({ id }) => ({ jobId: film.jobId, artifactId: id })) });
  return film;
}

test("an owner's line says what they spend, keep and have under way, and what they may", async () => {
  const { ownerId, jobId, cookie } = await filmInRoom();
  await inTransaction((tx) => reserve(tx, { ownerId, jobId, attempt: 1, amountMicros: 5000 }));
  const line = { ownerId, jobId, provider: "acme", item: "speech", purchaseKey: "a" } as const;
  await inTransaction((tx) => spend(tx, { ...line, amountMicros: 3000 }));
  for (let i = 0; i < 4; i += 1) await orderedJob(cookie);
  const { storage } = await (await ask("/api/v1/usage", { headers: { cookie } })).json();
  const [found] = (await list(`?q=${ownerId.slice(6, 20).toUpperCase()}`)).items;
  expect(found).toMatchObject({
    ...{ owner_id: ownerId, kind: "guest", spent_micros: 3000, reserved_micros: 2000, cap_micros: 20_000_000 },
    ...{ storage_cap_bytes: 100 * MB, limits: {}, videos: 1, jobs: { active: 3, waiting: 1, this_month: 5 } },
  });
  expect(found?.retention_days).toBeUndefined();
  expect(found?.stored_bytes).toBeGreaterThan(1000);
  expect(found?.stored_bytes).toBe(storage.bytes);
  const one = await ask(`/api/v1/owners/${ownerId}?month=2001-01`, { headers: operator });
  expect(await one.json()).toMatchObject({ month: "2001-01", spent_micros: 0, jobs: { this_month: 0 } });
  expect((await ask("/api/v1/owners/nobody", { headers: operator })).status).toBe(404);
});

test("owners are sorted and sought, and pages follow each other without a gap", async () => {
  const poor = [await spender(0), await spender(0), await spender(0)];
  const [some, most] = [await spender(10), await spender(70)];
  const all = [...poor, some, most];
  expect((await ids("?limit=2")).slice(0, 2)).toEqual([most, some]);
  for (const sort of ["spent", "stored", "seen", "newest"]) {
    const walked: string[] = [];
    for (let next: string | undefined = ""; next !== undefined; ) {
      const query: string = `?limit=2&sort=${sort}&kind=guest${next && `&cursor=${next}`}`;
      const page = await list(query);
      walked.push(...page.items.map(({ owner_id }) => owner_id));
      next = page.next;
    }
    expect(walked.toSorted(), sort).toEqual(all.toSorted());
  }
  await db().owner.update({ where: { id: some }, data: { lastSeenAt: new Date(Date.now() + 60_000) } });
  expect((await ids("?sort=seen"))[0]).toBe(some);
  expect(await ids("?kind=user")).toEqual([]);
  // A wildcard of LIKE is a character like any other.
  expect(await ids("?q=%25")).toEqual([]);
  const { next } = await list("?limit=1&sort=seen");
  const wrong = await ask(`/api/v1/owners?sort=spent&cursor=${next}`, { headers: operator });
  expect(wrong.status).toBe(422);
});

test("the operator sets an owner's limits and takes them back; they count, and the owner learns of it", async () => {
  const { cookie, ownerId } = await filmInRoom();
  const body = { cap_micros: 0, storage_cap_bytes: 500, retention_days: 7 };
  const set = await limit(ownerId, body);
  expect(await set.json()).toMatchObject({ ...body, limits: body });
  expect(await ids("?limited=true")).toEqual([ownerId]);
  const order = { method: "POST", body: { configuration: { topic: "Tides" } } };
  expect(await refused(cookie, "/api/v1/videos/generate", order)).toMatchObject({ code: "QUOTA_EXCEEDED" });
  const { keeping } = await (await ask("/api/v1/account", { headers: { cookie } })).json();
  expect(keeping).toMatchObject({ most_retention_days: 7, most_storage_bytes: 500 });
  const { items } = await (await ask("/api/v1/audit?about=cap&by=other", { headers: { cookie } })).json();
  expect(items).toMatchObject([{ act: "cap.set", actor: "operator", subject: ownerId, details: body }]);
  const part = await limit(ownerId, { storage_cap_bytes: null });
  expect(await part.json()).toMatchObject({
    storage_cap_bytes: 100 * MB,
    limits: { cap_micros: 0, retention_days: 7 },
  });
  await orderedJob(cookie);
  expect((await limit("nobody", body)).status).toBe(404);
  expect((await limit(ownerId, { retention_days: 0 })).status).toBe(422);
});

test("nobody else sees the owners or sets their limits", async () => {
  const { cookie, ownerId } = await newGuest();
  expect(await refused(cookie, "/api/v1/owners", {})).toMatchObject({ status: 403 });
  const patch = { method: "PATCH", body: { cap_micros: 1 } };
  expect(await refused(cookie, `/api/v1/owners/${ownerId}`, patch)).toMatchObject({ status: 403 });
});
