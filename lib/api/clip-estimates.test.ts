import { beforeEach, expect, test } from "vitest";
import { ClipEstimate } from "#lib/api/estimate-clip";
import { ask, newGuest } from "#lib/api/testing/ask";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import { noteRequest } from "#lib/providers/provider-health";

useDoors();
beforeEach(() => void changeSettings({ ESTIMATES_PER_MINUTE: "1000", MONTHLY_CAP_USD: "20", HOST: "127.0.0.1" }));

const path = "/api/v1/clips/estimates";
const asked = (configuration: object) => ({ method: "POST", body: { configuration } });

async function estimate(cookie: string, configuration: object) {
  const answer = await ask(path, { ...asked(configuration), headers: { cookie } });
  expect(answer.status).toBe(200);
  return ClipEstimate.parse(await answer.json());
}

test("without any key this machine makes clips, for nothing, and what it cannot honour is named", async () => {
  const { cookie } = await newGuest();
  expect(await estimate(cookie, { prompt: "Rain", seconds: 4, negative_prompt: "people" })).toMatchObject({
    ...{ total_micros: 0, affordable: true, film_seconds: 4, provider: "local" },
    ignored_parameters: ["negative_prompt"],
  });
});

test("a vendor's clip costs by the second, says so before it passes a cap, and never from guests who may not spend", async () => {
  const { cookie } = await newGuest();
  changeSettings({ REPLICATE_API_TOKEN: "r8-secret" });
  const veo = { prompt: "Rain", seconds: 8, backend: "replicate" };
  const { total_micros, affordable, seconds } = await estimate(cookie, veo);
  expect({ total_micros, affordable }).toEqual({ total_micros: 3_200_000, affordable: true });
  expect(seconds.to).toBeGreaterThan(60);
  changeSettings({ MONTHLY_CAP_USD: "1" });
  expect(await estimate(cookie, veo)).toMatchObject({ affordable: false, why: expect.stringContaining("cap") });
  changeSettings({ HOST: "0.0.0.0", MONTHLY_CAP_USD: "20" });
  expect(await estimate(cookie, veo)).toMatchObject({ affordable: false, why: expect.stringContaining("sign in") });
});

test("what an order is refused for, its estimate is refused for", async () => {
  const { cookie } = await newGuest();
  for (const configuration of [
    { prompt: "Rain", backend: "minimax" },
    { prompt: "Rain", model: "nobody/here" },
  ]) {
    const there = await refused(cookie, "/api/v1/clips", asked(configuration));
    expect(await refused(cookie, path, asked(configuration))).toEqual(there);
  }
});

test("the list of providers tells who is set up and why the last request failed, and no secret", async () => {
  const { cookie } = await newGuest();
  changeSettings({ REPLICATE_API_TOKEN: "r8-secret" });
  await noteRequest("replicate", new Failure("PROVIDER_UNAVAILABLE", { message: "Replicate did not answer." }));
  const answer = await ask("/api/v1/providers", { headers: { cookie } });
  const text = await answer.text();
  expect(text).not.toContain("r8-secret");
  const { providers } = JSON.parse(text);
  const find = (wanted: string) => providers.find(({ name }: { name: string }) => name === wanted);
  expect(find("replicate")).toMatchObject({
    ...{ configured: true, state: "failing", last_error: "Replicate did not answer." },
    models: expect.arrayContaining([expect.objectContaining({ card: expect.objectContaining({ kind: "video" }) })]),
  });
  expect(find("gemini")).toMatchObject({ configured: false, state: "unknown" });
  expect(find("local")).toMatchObject({ configured: true });
});
