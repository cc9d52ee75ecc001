import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { makeCharacter } from "#lib/pipelines/make-character";
import { newOwner, order, pictureMicros } from "#lib/pipelines/testing/character-orders";
import { projectRoot } from "#lib/processes/project-root";
import type { Fault } from "#lib/providers/testing/faults";
import { type ReplicateStub, startReplicateStub, stubToken } from "#lib/providers/testing/stub-replicate";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

useTestDatabase();
let dataDir = "";
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), "makings-"));
  changeSettings({ DATA_DIR: dataDir, VENDOR_POLL_SECONDS: "0.05", HOST: "127.0.0.1", PUBLIC_URL: undefined });
});
afterAll(async () => {
  changeSettings({ VENDOR_POLL_SECONDS: undefined, REPLICATE_API_TOKEN: undefined });
  await rm(dataDir, { recursive: true, force: true });
});

const never = new AbortController().signal;
const file = { bytes: tinyPicture, contentType: "image/png", extension: "png" };

async function replicate(faults: readonly Fault[] = []): Promise<ReplicateStub & AsyncDisposable> {
  const stub = await startReplicateStub({ faults, file, output: "list" });
  changeSettings({ REPLICATE_BASE_URL: stub.base, REPLICATE_API_TOKEN: stubToken });
  await db().providerHealth.deleteMany();
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

async function money(ownerId: string) {
  const row = await db().ledgerBalance.findFirst({ where: { ownerId } });
  return { reserved: Number(row?.reservedMicros ?? 0), spent: Number(row?.spentMicros ?? 0) };
}
const characters = (ownerId: string) => db().character.count({ where: { ownerId } });

test("money is held, spent by the picture, and the rest given back; the same key is the same character", async () => {
  await using stub = await replicate([{ at: "status", kind: "moderated", times: 1 }]);
  const [ownerId, price] = [await newOwner(), pictureMicros()];
  const refused = await order({ ownerId, key: "k" });
  expect(await money(ownerId)).toEqual({ reserved: price, spent: 0 });
  await expect(makeCharacter(refused.makingId, never)).rejects.toMatchObject({ code: "CONTENT_POLICY_VIOLATION" });
  expect(await money(ownerId)).toEqual({ reserved: 0, spent: 0 });

  // What failed and cost nothing does not stand in the way of its own key.
  const { makingId, replayed } = await order({ ownerId, key: "k" });
  expect(replayed).toBe(false);
  const [one, same] = await Promise.all([makeCharacter(makingId, never), makeCharacter(makingId, never)]);
  expect(one).toMatchObject({ character: { drawnBy: expect.stringContaining("replicate/") }, warnings: [] });
  expect(same.character.id).toBe(one.character.id);
  const again = await order({ ownerId, key: "k" });
  expect(again).toEqual({ makingId, replayed: true });
  expect((await makeCharacter(again.makingId, never)).character.id).toBe(one.character.id);
  await expect(order({ ownerId, key: "k", count: 2 })).rejects.toMatchObject({ code: "IDEMPOTENCY_MISMATCH" });
  expect([stub.creations(), await characters(ownerId)]).toEqual([2, 1]);
  expect(await money(ownerId)).toEqual({ reserved: 0, spent: price });
});

test("a cap refuses before the vendor is asked; without a key, the same words join what is being drawn", async () => {
  await using stub = await replicate();
  const [ownerId, price] = [await newOwner(), pictureMicros()];
  await db().owner.update({ where: { id: ownerId }, data: { monthlyCapMicros: BigInt(3 * price - 1) } });
  const first = await order({ ownerId, count: 2 });
  expect(await order({ ownerId, count: 2 })).toEqual({ makingId: first.makingId, replayed: true });
  await expect(order({ ownerId, description: "A fox" })).rejects.toMatchObject({ code: "BUDGET_EXCEEDED" });
  expect([stub.requests.length, await db().characterMaking.count({ where: { ownerId } })]).toEqual([0, 1]);
  expect((await makeCharacter(first.makingId, never)).character.images).toHaveLength(2);
  const next = await db().characterMaking.count({ where: { ownerId, state: "making" } });
  expect([next, stub.creations()]).toEqual([0, 2]);
});

test("what may have been billed is spent, told, and kept from being ordered again; what was drawn before is kept", async () => {
  const [ownerId, other] = [await newOwner(), await newOwner()];
  await using stub = await replicate([{ at: "start", kind: "truncated-json", times: 1 }]);
  const price = pictureMicros();
  const lost = await order({ ownerId, key: "k", count: 2 });
  const told = { code: "PURCHASE_UNKNOWN", message: expect.stringContaining("may have been billed") };
  await expect(makeCharacter(lost.makingId, never)).rejects.toMatchObject(told);
  expect((await order({ ownerId, key: "k", count: 2 })).replayed).toBe(true);
  await expect(makeCharacter(lost.makingId, never)).rejects.toMatchObject(told);
  expect(stub.creations()).toBe(1);
  expect(await money(ownerId)).toEqual({ reserved: 0, spent: price });

  const { makingId } = await order({ ownerId: other, count: 2 });
  // Somebody died over the order of its second picture.
  await db().makingPicture.create({ data: { makingId, position: 1 } });
  const { character, warnings } = await makeCharacter(makingId, never);
  expect([character.images.length, warnings.length]).toEqual([1, 1]);
  expect(warnings[0]).toContain("may have been billed");
});

interface Moment {
  name: string;
  fault: Fault;
  come: (stub: ReplicateStub) => boolean;
  /** Bought when it is killed, and at the end. */
  before: number;
  after: number;
  end: { pictures: number } | { code: string };
}
const asked =
  (method: string, at: RegExp, times = 1) =>
  (stub: ReplicateStub) =>
    stub.requests.filter((request) => request.method === method && at.test(request.path)).length >= times;

const thin: Moment = {
  name: "before the vendor's answer",
  fault: { at: "start", kind: "timeout", times: 1 },
  come: asked("POST", /\/predictions$/),
  ...{ before: 1, after: 1, end: { code: "PURCHASE_UNKNOWN" } },
};
const moments: readonly Moment[] = [
  thin,
  {
    name: "while the first is looked at",
    fault: { at: "status", kind: "timeout", times: 1 },
    come: asked("GET", /\/predictions\//),
    ...{ before: 1, after: 2, end: { pictures: 2 } },
  },
  {
    name: "while the first is fetched",
    fault: { at: "fetch", kind: "hang", times: 1 },
    come: asked("GET", /\/out\//),
    ...{ before: 1, after: 2, end: { pictures: 2 } },
  },
  {
    name: "once the second is ordered",
    fault: { at: "fetch", kind: "500", times: 0 },
    come: asked("POST", /\/predictions$/, 2),
    ...{ before: 2, after: 2, end: { pictures: 2 } },
  },
];

test.for(inject("deep") ? moments : [thin])(
  "killed $name, nothing is bought twice",
  { timeout: 120_000 },
  async (moment) => {
    await using stub = await replicate([moment.fault]);
    const [ownerId, price] = [await newOwner(), pictureMicros()];
    const { makingId } = await order({ ownerId, key: "k", count: 2 });
    await killedAt(() => moment.come(stub), makingId);
    expect(stub.creations()).toBe(moment.before);
    // Whoever died lets go by and by; here, at once.
    await db().$executeRaw`update character_making set held_until = now() where id = ${makingId}::uuid`;
    const again = await order({ ownerId, key: "k", count: 2 });
    expect(again).toEqual({ makingId, replayed: true });
    const made = makeCharacter(again.makingId, never);
    if ("code" in moment.end) await expect(made).rejects.toMatchObject(moment.end);
    else {
      const { character, warnings } = await made;
      // Killed between the order and the note of its answer, it is one that nobody knows of.
      expect(character.images.length + warnings.length).toBe(moment.end.pictures);
    }
    expect(stub.creations()).toBe(moment.after);
    expect(await money(ownerId)).toEqual({ reserved: 0, spent: moment.after * price });
  },
);

/** Lets an order be made in a process of its own until it comes to a moment, and kills it there. */
async function killedAt(come: () => boolean, makingId: string): Promise<void> {
  const script = "lib/pipelines/testing/character-worker.ts";
  const child = fork(script, [makingId], { cwd: projectRoot(), execPath: process.execPath });
  const gone = once(child, "exit");
  try {
    for (const until = Date.now() + 60_000; !come(); await wait(5)) {
      if (Date.now() > until) throw new Error("it did not come so far");
      if (child.exitCode !== null) throw new Error("it ended by itself");
    }
  } finally {
    child.kill("SIGKILL");
    await gone;
  }
}
