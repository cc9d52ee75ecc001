import { expect, test } from "vitest";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { Failure } from "#lib/errors/failure";
import { checkRested, noteRequest, readHealth } from "#lib/providers/provider-health";

useTestDatabase();

const trouble = new Failure("PROVIDER_UNAVAILABLE", { message: "It does not answer." });
const fails = async (times: number): Promise<void> => {
  for (let i = 0; i < times; i += 1) await noteRequest("gemini", trouble);
};
const restSeconds = async (): Promise<number> => {
  try {
    await checkRested("gemini");
    return 0;
  } catch (error) {
    return error instanceof Failure ? (error.retryAfterSeconds ?? -1) : -1;
  }
};
const endRest = () => db().$executeRaw`update provider_health set rests_until = now() - interval '1 second'`;
const stateNow = async () => (await readHealth([{ name: "gemini", configured: () => true }]))[0];

test("five failures in a row are a rest of a minute, then one more is twice as long, at most a quarter of an hour", async () => {
  expect(await stateNow()).toMatchObject({ state: "unknown" });
  await fails(4);
  expect(await restSeconds()).toBe(0);
  expect(await stateNow()).toMatchObject({ state: "failing", lastError: "It does not answer." });
  await fails(1);
  expect(await restSeconds()).toBeGreaterThan(50);
  expect(await restSeconds()).toBeLessThanOrEqual(60);
  // What was under way and fails meanwhile makes it no longer.
  await fails(3);
  expect(await restSeconds()).toBeLessThanOrEqual(60);
  for (const rest of [120, 240, 480, 900, 900]) {
    await endRest();
    expect(await restSeconds()).toBe(0);
    await fails(1);
    expect(await restSeconds()).toBeGreaterThan(rest - 10);
    expect(await restSeconds()).toBeLessThanOrEqual(rest);
  }
  expect(await stateNow()).toMatchObject({ state: "resting", restsUntil: expect.any(String) });
});

test("an answer ends it, a refusal is an answer, and too much at once says nothing", async () => {
  await noteRequest("gemini");
  expect(await stateNow()).toMatchObject({ state: "well", lastError: undefined });
  await fails(4);
  await noteRequest("gemini", new Failure("RATE_LIMIT_EXCEEDED"));
  expect(await stateNow()).toMatchObject({ state: "failing" });
  await noteRequest("gemini", new Failure("CONTENT_POLICY_VIOLATION"));
  await fails(4);
  expect(await restSeconds()).toBe(0);
});
