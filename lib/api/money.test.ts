import { beforeEach, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { EstimateView, UsageView } from "#lib/contracts/money";
import { inTransaction } from "#lib/database/transaction";
import { reserve, spend } from "#lib/limits/ledger";
import { changePrices } from "#lib/limits/price-of";
import { priceTable } from "#lib/limits/price-table";

useDoors();
beforeEach(() => void changeSettings({ ESTIMATES_PER_MINUTE: "1000", MONTHLY_CAP_USD: "20" }));

const order = { configuration: { topic: "Pythagorean Theorem", music: "calm" } };

async function read(cookie: string, address: string) {
  const answer = await ask(address, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return answer.json();
}

test("an estimate says scenes, length, wait and what it costs, and orders nothing", async () => {
  const { cookie } = await newGuest();
  const answer = await ask("/api/v1/estimates", { method: "POST", headers: { cookie }, body: order });
  expect(answer.status).toBe(200);
  const estimate = EstimateView.parse(await answer.json());
  expect(estimate).toMatchObject({ total_micros: 0, affordable: true, currency: "USD" });
  expect(estimate.lines.map(({ item }) => item)).toEqual(["text", "speech", "music"]);
  expect(estimate.scenes).toBeGreaterThan(3);
  expect(estimate.film_seconds).toBeGreaterThan(30);
  expect(estimate.seconds.to).toBeGreaterThan(estimate.seconds.from);
  expect((await read(cookie, "/api/v1/jobs")).total_count).toBe(0);
});

test("what an order is refused for, its estimate is refused for", async () => {
  const { cookie } = await newGuest();
  const body = { configuration: { topic: "Tides", voice: "nobody/here" } };
  const asked = { method: "POST", body };
  expect(await refused(cookie, "/api/v1/estimates", asked)).toEqual(
    await refused(cookie, "/api/v1/videos/generate", asked),
  );
});

test("usage shows what was spent and what is held, of a month, and one's own only", async () => {
  const { cookie, ownerId, jobId } = await finishedFilm();
  const line = { ownerId, jobId, provider: "acme", item: "speech", purchaseKey: "a" } as const;
  await inTransaction((tx) => reserve(tx, { ownerId, jobId, attempt: 1, amountMicros: 5000 }));
  await inTransaction((tx) => spend(tx, { ...line, amountMicros: 3000 }));
  await orderedJob(cookie);
  const usage = UsageView.parse(await read(cookie, "/api/v1/usage"));
  expect(usage).toMatchObject({ spent_micros: 3000, reserved_micros: 2000, cap_micros: 20_000_000 });
  expect(usage.by_item).toEqual([{ item: "speech", provider: "acme", amount_micros: 3000 }]);
  expect(usage.jobs).toEqual({ active: 1, waiting: 0, this_month: 2 });
  expect(usage.storage).toMatchObject({ videos: 1, uploads: 0 });
  expect(usage.storage.bytes).toBeGreaterThan(1000);
  expect(await read(cookie, "/api/v1/usage?month=2001-01")).toMatchObject({ month: "2001-01", spent_micros: 0 });
  expect(await refused(cookie, "/api/v1/usage?month=2001-13", {})).toMatchObject({ status: 422, fields: ["month"] });
  const stranger = await newGuest();
  expect(await read(stranger.cookie, "/api/v1/usage")).toMatchObject({ spent_micros: 0, by_item: [] });
});

test("a job is tried again at today's prices, within today's cap", async () => {
  const { cookie } = await newGuest();
  const clip = { method: "POST", body: { configuration: { prompt: "Rain", backend: "local" } }, headers: { cookie } };
  const { job_id } = await (await ask("/api/v1/clips", clip)).json();
  await ask(`/api/v1/jobs/${job_id}/cancel`, { method: "POST", headers: { cookie } });
  const retry = `/api/v1/jobs/${job_id}/retry`;
  const dear = { provider: "local", model: "*", item: "video", per: 1, micros: 21_000_000 } as const;
  changePrices([dear, ...priceTable]);
  expect(await refused(cookie, retry, { method: "POST" })).toMatchObject({ code: "BUDGET_EXCEEDED" });
  changePrices(priceTable);
  expect((await ask(retry, { method: "POST", headers: { cookie } })).status).toBe(200);
  expect(await refused(cookie, retry, { method: "POST" })).toMatchObject({ status: 409, code: "CONFLICT" });
});

test("only the operator sets caps, of an owner or of everybody", async () => {
  const { cookie } = await newGuest();
  await orderedJob(cookie);
  const put = (body: unknown) => ({ method: "PUT", body });
  expect(await refused(cookie, "/api/v1/caps", put({ cap_micros: 1 }))).toMatchObject({ status: 403 });
});
