import { afterEach, beforeEach, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { EstimateView, UsageView } from "#lib/contracts/money";

useDoors();
beforeEach(() => void changeSettings({ ESTIMATES_PER_MINUTE: "1000", MONTHLY_CAP_USD: "20", OPENAI_API_KEY: "a key" }));
afterEach(() => void changeSettings({ OPENAI_API_KEY: undefined, TEXT_MODEL: undefined, PUBLIC_URL: undefined }));

const topic = "Why honey keeps for years";
const order = (rest = {}) => ({ method: "POST", body: { configuration: { topic, ...rest } } });

async function estimated(cookie: string, rest = {}) {
  const answer = await ask("/api/v1/estimates", { ...order(rest), headers: { cookie } });
  expect(answer.status).toBe(200);
  return EstimateView.parse(await answer.json());
}

test("what a language model may cost is said before, and held", async () => {
  const { cookie } = await newGuest();
  const estimate = await estimated(cookie, { target_seconds: 120 });
  expect(estimate.lines.map(({ item, provider }) => `${item} ${provider}`)).toEqual([
    "prompt openai",
    "text openai",
    "speech flite",
  ]);
  expect(estimate.total_micros).toBeGreaterThan(10_000);
  expect(estimate.total_micros).toBeLessThan(2_000_000);
  expect(estimate).toMatchObject({ scenes: 6, film_seconds: 120 });
  const answer = await ask("/api/v1/videos/generate", { ...order({ target_seconds: 120 }), headers: { cookie } });
  expect(answer.status).toBe(201);
  const usage = UsageView.parse(await (await ask("/api/v1/usage", { headers: { cookie } })).json());
  expect(usage).toMatchObject({ spent_micros: 0, reserved_micros: estimate.total_micros });
});

test("films of the library, storyboards and the built-in writer cost nothing", async () => {
  const { cookie } = await newGuest();
  for (const rest of [{ topic: "Pythagorean Theorem" }, { model: "outline" }, { template_id: "binary-search" }]) {
    expect((await estimated(cookie, rest)).total_micros).toBe(0);
  }
  expect((await estimated(cookie, { topic: "Pythagorean Theorem", model: "gpt-6-luna" })).total_micros).toBeGreaterThan(
    0,
  );
});

test.each([
  ["openai/o1-mini", "MODEL_RETIRED"],
  ["nobody/nothing", "VALIDATION_ERROR"],
])("%s is refused wherever films are ordered", async (model, code) => {
  const { cookie } = await newGuest();
  const told = { status: 422, code, fields: ["configuration.model"] };
  expect(await refused(cookie, "/api/v1/estimates", order({ model }))).toEqual(told);
  expect(await refused(cookie, "/api/v1/videos/generate", order({ model }))).toEqual(told);
  const body = { jobs: [{ configuration: { topic } }, { configuration: { topic, model } }] };
  const batch = await refused(cookie, "/api/v1/videos/batch", { method: "POST", body });
  expect(batch).toEqual({ ...told, fields: ["jobs.1.configuration.model"] });
});

test("guests who may buy nothing have the built-in writer, and are refused a model they name", async () => {
  changeSettings({ PUBLIC_URL: "https://films.example.org" });
  const { cookie } = await newGuest();
  expect((await estimated(cookie)).total_micros).toBe(0);
  const headers = { cookie, origin: "https://films.example.org" };
  const answer = await ask("/api/v1/videos/generate", { ...order(), headers });
  expect(answer.status).toBe(201);
  const named = await ask("/api/v1/videos/generate", { ...order({ model: "openai/gpt-6-luna" }), headers });
  expect(named.status).toBe(403);
});

test("models and capabilities come from the providers' own tables", async () => {
  const { models } = await (await ask("/api/v1/models")).json();
  const find = (id: string) => models.find((model: { id: string }) => model.id === id);
  expect(find("outline")).toMatchObject({ purpose: "storyboard", configured: true, prices: [] });
  expect(find("openai/gpt-6-sol")).toMatchObject({
    ...{ purpose: "storyboard", configured: true, preferred: true, usual: true },
    prices: [
      { item: "prompt", amount_micros: 2_000_000, per: 1_000_000, unit: "tokens" },
      { item: "text", amount_micros: 10_000_000, per: 1_000_000, unit: "tokens" },
    ],
    card: { kind: "text", structured: true },
  });
  expect(find("anthropic/claude-sonnet-5")).toMatchObject({ configured: false });
  expect(new Set(models.map(({ purpose }: { purpose: string }) => purpose))).toContain("video");
  const capabilities = await (await ask("/api/v1/capabilities")).json();
  const provider = (name: string) => capabilities.providers.find((one: { name: string }) => one.name === name);
  expect(provider("openai")).toMatchObject({ configured: true, state: "unknown" });
  expect(provider("openai").does).toContain("text");
  expect(provider("anthropic")).toMatchObject({ configured: false, does: ["text"] });
  expect(provider("local")).toMatchObject({ configured: true });
  const ids = capabilities.models.map(({ id }: { id: string }) => id);
  expect(ids).toContain("openai/gpt-6-sol");
  expect(ids).not.toContain("anthropic/claude-sonnet-5");
});
