import { beforeAll, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";

useDoors();
beforeAll(() => void changeSettings({ QUEUED_JOBS_PER_OWNER: "4", ACTIVE_JOBS_PER_OWNER: "3" }));

const address = "/api/v1/videos/batch";
const order = (topic: string, more = {}) => ({ configuration: { topic, ...more } });
const batchOf = (count: number) => ({ jobs: Array.from({ length: count }, (_, i) => order(`Topic ${i}`)) });
const sent = (cookie: string, body: unknown, headers = {}) =>
  ask(address, { method: "POST", headers: { cookie, ...headers }, body });
const total = async (cookie: string, query = ""): Promise<number> =>
  (await (await ask(`/api/v1/jobs?${query}`, { headers: { cookie } })).json()).total_count;

test("orders are taken in together, in their order, and can be listed by their batch", async () => {
  const { cookie } = await newGuest();
  const jobs = [order("Tides"), { ...order("Moons"), priority: "urgent" }, order("Waves")];
  const response = await sent(cookie, { jobs, batch_priority: "low" });
  expect(response.status).toBe(201);
  const body = await response.json();
  expect(body).toMatchObject({ total: 3, jobs: [{ status: "queued" }, { status: "queued" }, { status: "queued" }] });
  const list = await (await ask(response.headers.get("location") ?? "", { headers: { cookie } })).json();
  expect(list.jobs.map(({ topic, priority }: Record<string, string>) => `${topic} ${priority}`)).toEqual([
    "Waves low",
    "Moons urgent",
    "Tides low",
  ]);
  expect(list.jobs.map(({ id }: { id: string }) => id).toReversed()).toEqual(
    body.jobs.map(({ job_id }: { job_id: string }) => job_id),
  );
});

test("one wrong order and none is taken in; every wrong place is named", async () => {
  const { cookie } = await newGuest();
  const schema = { jobs: [order("Tides"), order("x"), order("Moons", { quality: "best" })] };
  expect(await refused(cookie, address, { method: "POST", body: schema })).toMatchObject({
    status: 422,
    fields: ["jobs.1.configuration.topic", "jobs.2.configuration.quality"],
  });
  const names = { jobs: [order("Tides", { voice: "none/such" }), order("Moons", { template_id: "none" })] };
  expect(await refused(cookie, address, { method: "POST", body: names })).toMatchObject({
    status: 422,
    fields: ["jobs.0.configuration.voice", "jobs.1.configuration.template_id"],
  });
  for (const jobs of [[], batchOf(51).jobs]) {
    expect(await refused(cookie, address, { method: "POST", body: { jobs } })).toMatchObject({ fields: ["jobs"] });
  }
  expect(await total(cookie)).toBe(0);
});

test("the whole batch counts in the line: as many as fit, and not one more", async () => {
  const { cookie } = await newGuest();
  expect(await refused(cookie, address, { method: "POST", body: batchOf(8) })).toMatchObject({
    status: 429,
    code: "RATE_LIMIT_EXCEEDED",
  });
  expect(await total(cookie)).toBe(0);
  expect((await sent(cookie, batchOf(7))).status).toBe(201);
  expect(await total(cookie)).toBe(7);
  expect(await refused(cookie, address, { method: "POST", body: batchOf(1) })).toMatchObject({ status: 429 });
});

test("a key stands for a whole batch, even when it is sent twice at once", async () => {
  const { cookie } = await newGuest();
  const headers = { "idempotency-key": "batch-1" };
  const answers = await Promise.all([1, 2, 3].map(() => sent(cookie, batchOf(3), headers)));
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(bodies.map(({ batch_id }) => batch_id)).size).toBe(1);
  const ids = bodies.map(({ jobs }) => jobs.map(({ job_id }: { job_id: string }) => job_id).join());
  expect(new Set(ids).size).toBe(1);
  expect(answers.filter(({ headers: given }) => given.get("idempotency-replayed") === "true")).toHaveLength(2);
  expect(await total(cookie, `batch_id=${bodies[0].batch_id}`)).toBe(3);
  const asked = { method: "POST", body: batchOf(2), headers };
  expect(await refused(cookie, address, asked)).toMatchObject({ code: "IDEMPOTENCY_MISMATCH" });
  // Nor does it stand for the one order that the batch began with.
  const single = { method: "POST", body: order("Topic 0"), headers };
  expect(await refused(cookie, "/api/v1/videos/generate", single)).toMatchObject({ code: "IDEMPOTENCY_MISMATCH" });
});
