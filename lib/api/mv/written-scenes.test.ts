import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { monthNow, unansweredIn } from "#lib/limits/ledger-store";
import { startOpenaiTextStub } from "#lib/providers/testing/stub-openai-text";
import type { Playback } from "#lib/providers/testing/text-playback";
import { textProviders } from "#lib/providers/text-registry";

useDoors();
// As if the stub sent bills.
beforeEach(() => {
  for (const provider of textProviders) vi.spyOn(provider, "paid").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  changeSettings({ OPENAI_API_KEY: undefined, OPENAI_BASE_URL: undefined, TEXT_MODEL: undefined });
});

const named = { model: "openai/gpt-6-luna" };
const description = "Wide shot, 24 mm: a silver robot with a red shield walks into Austin at dawn.";
const scene = (i: number) => ({ description: `${description} Scene ${i}.`, negative_description: "blurry, text" });
const text = (scenes: readonly unknown[]): Playback => ({ text: JSON.stringify({ scenes }) });

async function asked(plays: readonly Playback[], more: object = {}) {
  const stub = await startOpenaiTextStub(plays);
  changeSettings({ OPENAI_BASE_URL: stub.url, OPENAI_API_KEY: "k", VENDOR_TEXT_SECONDS: "1", TEXT_MODEL: named.model });
  await db().providerHealth.deleteMany();
  const { cookie, ownerId } = await newGuest();
  try {
    const body = { idea: "A robot in Austin", number_of_scenes: 2, ...more };
    const answer = await ask("/api/mv/create_scenes", { method: "POST", headers: { cookie }, body });
    const unanswered = await unansweredIn(ownerId, await monthNow());
    const balance = await db().ledgerBalance.findFirst({ where: { ownerId } });
    const said = stub.requests.map((request) => JSON.stringify(request)).join("\n");
    const spent = Number(balance?.spentMicros ?? 0);
    return { status: answer.status, body: await answer.json(), spent, unanswered, said };
  } finally {
    await stub.close();
  }
}

test("the named model writes, is paid for by what it used, and is told the idea as material", async () => {
  const { status, body, spent, said } = await asked([text([scene(1), scene(2), scene(3)])], named);
  expect(status).toBe(200);
  expect(body.scenes).toEqual([scene(1), scene(2)]);
  expect(body.metadata).toMatchObject({ writer: "openai/gpt-6-luna", warnings: [], number_of_scenes: 2 });
  expect(spent).toBeGreaterThan(0);
  const more = await asked(
    [{ text: JSON.stringify({ scenes: [scene(1), scene(2)] }), usage: { input: 9000, output: 2400 } }],
    named,
  );
  expect(more.spent).toBeGreaterThan(spent);
  expect(said).toContain("A robot in Austin");
});

test("what is missing is added by the planner, and said so", async () => {
  const { body } = await asked([text([scene(1)])], named);
  expect(body.scenes).toHaveLength(2);
  expect(body.metadata.warnings).toMatchObject([expect.stringContaining("added 1")]);
});

test("one that nobody named may fail: the planner writes, and nothing is spent that was not taken", async () => {
  const { status, body, spent } = await asked([{ status: 500, body: { error: { message: "no" } } }]);
  expect([status, body.metadata.writer, body.scenes.length, spent]).toEqual([200, "local/scenes", 2, 0]);
  expect(body.metadata.warnings).toHaveLength(1);
});

test("an answer that never came whole counts as spent, is said so, and shown apart", async () => {
  const { body, spent, unanswered } = await asked([{ fault: "truncated-json" }]);
  expect(body.metadata.warnings).toMatchObject([expect.stringContaining("may have billed")]);
  expect([spent > 0, unanswered]).toEqual([true, spent]);
});

test("a named one that fails, and a refusal, are told in the door's form", async () => {
  const broken = await asked([{ status: 500, body: { error: { message: "no" } } }], named);
  expect([broken.status, broken.body.error_code, broken.spent]).toEqual([500, "PROVIDER_UNAVAILABLE", 0]);
  expect(broken.body).toMatchObject({ error: "SceneGenerationError", backend_used: "openai" });
  const refused = await asked([{ refusal: "I cannot help with that." }]);
  expect([refused.status, refused.body.error_code]).toEqual([500, "CONTENT_POLICY_VIOLATION"]);
  const garbage = await asked([{ text: "once upon a time" }], named);
  expect(garbage.body.error_code).toBe("PROVIDER_FAILED");
});

test("a model without its key is not asked, and that is said", async () => {
  const { cookie } = await newGuest();
  const body = { idea: "A robot in Austin", ...named };
  const answer = await ask("/api/mv/create_scenes", { method: "POST", headers: { cookie }, body });
  expect((await answer.json()).metadata).toMatchObject({
    writer: "local/scenes",
    warnings: [expect.stringContaining("no key")],
  });
});
