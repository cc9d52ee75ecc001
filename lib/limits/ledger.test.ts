import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { capOf } from "#lib/limits/caps";
import { adjust, release, reserve, spend } from "#lib/limits/ledger";
import { costsOfJobs, everybody, monthNow, readBalance, setCap } from "#lib/limits/ledger-store";

useTestDatabase();

const bought = { provider: "test", item: "speech" } as const;
const balance = async (ownerId: string) => readBalance(ownerId, await monthNow());

/** The ledger's own sums. */
async function sums(ownerId?: string) {
  const lines = await db().ledgerEntry.groupBy({ by: ["kind"], where: { ownerId }, _sum: { amountMicros: true } });
  const of = (kind: string) => Number(lines.find((line) => line.kind === kind)?._sum.amountMicros ?? 0);
  return { reserved: of("reserve") - of("spend") - of("release"), spent: of("spend") + of("adjust") };
}

async function newJob(amountMicros: number, ownerId: string = randomUUID()) {
  const jobId = randomUUID();
  await inTransaction((tx) => reserve(tx, { ownerId, jobId, attempt: 1, amountMicros }));
  return { ownerId, jobId };
}

test("a job's money is held, spent and given back", async () => {
  const job = await newJob(1000);
  expect(await balance(job.ownerId)).toEqual({ reserved: 1000, spent: 0 });
  await inTransaction((tx) => spend(tx, { ...job, ...bought, amountMicros: 300, purchaseKey: "a" }));
  expect(await balance(job.ownerId)).toEqual({ reserved: 700, spent: 300 });
  expect(await inTransaction((tx) => release(tx, job.jobId))).toBe(700);
  expect(await inTransaction((tx) => release(tx, job.jobId))).toBe(0);
  expect(await balance(job.ownerId)).toEqual({ reserved: 0, spent: 300 });
  expect((await costsOfJobs([job.jobId])).get(job.jobId)).toBe(300);
});

test("nothing is bought twice, however often and from how many places at once", async () => {
  const job = await newJob(1000);
  const purchase = { ...job, ...bought, amountMicros: 250, purchaseKey: "voice/scene-1" };
  const answers = await Promise.all(Array.from({ length: 8 }, () => inTransaction((tx) => spend(tx, purchase))));
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(await balance(job.ownerId)).toEqual({ reserved: 750, spent: 250 });
  await inTransaction((tx) => reserve(tx, { ...job, attempt: 1, amountMicros: 1000 }));
  expect(await balance(job.ownerId)).toEqual({ reserved: 750, spent: 250 });
});

test("a job that becomes another's is paid for by whoever ordered it", async () => {
  const { ownerId, jobId } = await newJob(1000);
  const claimed = { ownerId: randomUUID(), jobId };
  const purchase = { ...bought, jobId, amountMicros: 300, purchaseKey: "a" };
  await inTransaction((tx) => spend(tx, { ...purchase, ownerId }));
  expect(await inTransaction((tx) => spend(tx, { ...purchase, ...claimed }))).toBe(false);
  await inTransaction((tx) => spend(tx, { ...purchase, ...claimed, purchaseKey: "b" }));
  expect(await inTransaction((tx) => release(tx, jobId))).toBe(400);
  expect(await balance(ownerId)).toEqual({ reserved: 0, spent: 600 });
  expect(await balance(claimed.ownerId)).toEqual({ reserved: 0, spent: 0 });
});

test("what a reservation does not cover must find room below the cap", async () => {
  changeSettings({ MONTHLY_CAP_USD: "0.001" });
  const job = await newJob(600);
  await inTransaction((tx) => spend(tx, { ...job, ...bought, amountMicros: 900, purchaseKey: "a" }));
  expect(await balance(job.ownerId)).toEqual({ reserved: 0, spent: 900 });
  const more = inTransaction((tx) => spend(tx, { ...job, ...bought, amountMicros: 200, purchaseKey: "b" }));
  await expect(more).rejects.toMatchObject({ code: "BUDGET_EXCEEDED" });
  await expect(newJob(101, job.ownerId)).rejects.toMatchObject({ code: "BUDGET_EXCEEDED" });
  expect(await balance(job.ownerId)).toEqual({ reserved: 0, spent: 900 });
});

test("everybody together has a cap too", async () => {
  const { reserved, spent } = await balance(everybody);
  changeSettings({ MONTHLY_CAP_USD: "5", INSTALLATION_CAP_USD: String((reserved + spent + 1000) / 1e6) });
  await newJob(700);
  await expect(newJob(400)).rejects.toMatchObject({ code: "BUDGET_EXCEEDED" });
  changeSettings({ INSTALLATION_CAP_USD: "1000" });
});

test("a cap that was set goes before the setting, until it is unset", async () => {
  changeSettings({ MONTHLY_CAP_USD: "2", INSTALLATION_CAP_USD: "1000" });
  const ownerId = randomUUID();
  expect(await setCap(ownerId, 1)).toBe(false);
  await db().owner.create({ data: { id: ownerId, kind: "guest" } });
  for (const [who, usual] of [
    [ownerId, 2_000_000],
    [everybody, 1_000_000_000],
  ] as const) {
    expect(await capOf(who)).toBe(usual);
    expect(await setCap(who, 750)).toBe(true);
    expect(await capOf(who)).toBe(750);
    await setCap(who, undefined);
    expect(await capOf(who)).toBe(usual);
  }
});

test("a bill corrects a purchase once, past a cap, and never below nothing", async () => {
  changeSettings({ MONTHLY_CAP_USD: "0.001" });
  const job = await newJob(1000);
  const purchase = { ...job, ...bought, purchaseKey: "a" };
  await inTransaction((tx) => spend(tx, { ...purchase, amountMicros: 1000 }));
  expect(await inTransaction((tx) => adjust(tx, { ...purchase, byMicros: 50 }))).toBe(50);
  expect(await inTransaction((tx) => adjust(tx, { ...purchase, byMicros: 70 }))).toBe(50);
  expect(await balance(job.ownerId)).toEqual({ reserved: 0, spent: 1050 });

  const other = await newJob(500);
  await inTransaction((tx) => spend(tx, { ...other, ...bought, amountMicros: 400, purchaseKey: "a" }));
  const back = { ...other, ...bought, purchaseKey: "a", byMicros: -900 };
  expect(await inTransaction((tx) => adjust(tx, back))).toBe(-400);
  expect(await balance(other.ownerId)).toEqual({ reserved: 100, spent: 0 });
});

test("what is free is not written down", async () => {
  const job = await newJob(0);
  await inTransaction((tx) => spend(tx, { ...job, ...bought, amountMicros: 0, purchaseKey: "a" }));
  expect(await db().ledgerEntry.count({ where: { ownerId: job.ownerId } })).toBe(0);
});

const capMicros = 5000;
const Act = fc.record({
  act: fc.constantFrom("reserve", "spend", "spend", "release"),
  owner: fc.integer({ min: 0, max: 2 }),
  job: fc.integer({ min: 0, max: 3 }),
  amountMicros: fc.integer({ min: 1, max: 1500 }),
  key: fc.integer({ min: 0, max: 30 }),
  fails: fc.boolean(),
});

test("whatever is done at once by whom: the balances are the ledger's sums, never negative, never past the cap", async () => {
  changeSettings({ MONTHLY_CAP_USD: String(capMicros / 1e6), INSTALLATION_CAP_USD: "1000" });
  const runs = { numRuns: inject("deep") ? 60 : 6, seed: 20261121 };
  const refusals: unknown[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(Act, { minLength: 40, maxLength: 60 }), async (acts) => {
      const owners = [randomUUID(), randomUUID(), randomUUID()];
      const jobs = Array.from({ length: 12 }, () => randomUUID());
      const watch: Promise<void>[] = [];
      const run = async ({ act, owner, job, amountMicros, key, fails }: (typeof acts)[number]) => {
        const ownerId = owners[owner] ?? "";
        const jobId = jobs[owner * 4 + job] ?? "";
        const work = async (tx: Tx) => {
          if (act === "reserve") await reserve(tx, { ownerId, jobId, attempt: key, amountMicros });
          else if (act === "release") await release(tx, jobId);
          else await spend(tx, { ownerId, jobId, ...bought, amountMicros, purchaseKey: `${key}` });
          // A transaction that comes to nothing leaves nothing behind.
          if (fails && key % 3 === 0) throw new Error("on purpose");
        };
        await inTransaction(work).catch((error: unknown) => refusals.push(error));
        watch.push(
          balance(ownerId).then(({ reserved, spent }) => {
            expect(reserved + spent).toBeLessThanOrEqual(capMicros);
          }),
        );
      };
      await Promise.all(acts.map(run));
      await Promise.all(watch);
      for (const ownerId of owners) expect(await balance(ownerId)).toEqual(await sums(ownerId));
      expect(await balance(everybody)).toEqual(await sums());
    }),
    runs,
  );
  const words = new Set(refusals.map((error) => (error instanceof Error && "code" in error ? error.code : `${error}`)));
  expect([...words].sort()).toEqual(["BUDGET_EXCEEDED", "Error: on purpose"]);
});
