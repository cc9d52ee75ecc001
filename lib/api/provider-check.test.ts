import { afterEach, beforeEach, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { localOwner } from "#lib/api/testing/local-owner";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import type { ProviderName } from "#lib/contracts/model-card";
import { db } from "#lib/database/client";
import { Failure } from "#lib/errors/failure";
import { noteRequest, readHealth } from "#lib/providers/provider-health";
import { type StubAnswer, type StubServer, serveStub } from "#lib/providers/testing/stub-server";

useDoors();
beforeEach(() => db().rateWindow.deleteMany());

let stub: StubServer | undefined;
afterEach(() => stub?.close());
/** A vendor, as this answers. */
async function useVendor(name: "ANTHROPIC" | "OPENAI", answer: StubAnswer): Promise<void> {
  stub = await serveStub(answer);
  changeSettings({ [`${name}_API_KEY`]: "sk-secret", [`${name}_BASE_URL`]: `${stub.url}/v1` });
}

/** As the person at this machine, who runs the installation. */
const check = async (name: string) =>
  ask(`/api/v1/providers/${name}/check`, { method: "POST", headers: await localOwner() });
const stateOf = async (name: ProviderName) => (await readHealth([{ name, configured: () => true }]))[0];

test("a provider is asked at once; one that rests after failures is used again as soon as it answers", async () => {
  await useVendor("ANTHROPIC", () => ({ status: 200, body: { data: [] } }));
  for (let n = 0; n < 5; n += 1) await noteRequest("anthropic", new Failure("PROVIDER_UNAVAILABLE"));
  expect(await stateOf("anthropic")).toMatchObject({ state: "resting" });
  const found = await (await check("anthropic")).json();
  expect(found).toMatchObject({ result: "well", message: expect.stringMatching(/^Anthropic answered within/) });
  expect(await stateOf("anthropic")).toMatchObject({ state: "well" });
  const { act, subject, details } = await db().auditEntry.findFirstOrThrow({ where: { act: "provider.asked" } });
  expect({ act, subject, details }).toMatchObject({ subject: "anthropic", details: { result: "well" } });

  const again = await check("anthropic");
  expect(again.status).toBe(429);
  expect(Number(again.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("what is wrong is said, and written down", async () => {
  await useVendor("OPENAI", () => ({ status: 401, body: { error: { message: "invalid x-api-key" } } }));
  const found = await (await check("openai")).json();
  expect(found.result).toBe("failed");
  expect(await stateOf("openai")).toMatchObject({ state: "failing", lastError: found.message });
});

test("nobody is asked without a key, or on this machine; and only whoever runs it may ask", async () => {
  expect(await (await check("replicate")).json()).toMatchObject({ result: "not_set_up" });
  expect(await (await check("local")).json()).toMatchObject({
    result: "well",
    message: expect.stringContaining("always"),
  });
  expect((await check("nobody")).status).toBe(404);
  const { cookie } = await newGuest();
  const asked = await ask("/api/v1/providers/local/check", { method: "POST", headers: { cookie } });
  expect(asked.status).toBe(403);
});
