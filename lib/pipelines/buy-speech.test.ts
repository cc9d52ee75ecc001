import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { useTestDatabase } from "#lib/database/test-database";
import { buySpeech } from "#lib/pipelines/buy-speech";
import { allOrNotYet, NotYet } from "#lib/pipelines/not-yet";
import type { StepContext } from "#lib/pipelines/step";
import { stepContext } from "#lib/pipelines/testing/step-context";
import type { Fault } from "#lib/providers/testing/faults";
import { vendorSpeakers } from "#lib/providers/testing/speakers";
import { setUpSpeaker } from "#lib/providers/testing/use-speaker";

useTestDatabase();

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "buy-speech-"));
});
afterEach(async () => {
  changeSettings({ VENDOR_ANSWER_SECONDS: undefined });
  await rm(folder, { recursive: true, force: true });
});

// Two pieces: more than is asked for at once.
const text = "Seven ships sailed slowly past the old white lighthouse that evening. ".repeat(45);
const pieces = 2;

const speaker = elevenlabs();
function elevenlabs() {
  const found = vendorSpeakers.find(({ title }) => title === "elevenlabs");
  if (!found) throw new Error("no such speaker");
  return found;
}

async function open(faults: readonly Fault[] = []) {
  const setUp = await setUpSpeaker(speaker, { faults });
  return {
    ...setUp,
    creations: () => setUp.stub?.creations() ?? -1,
    [Symbol.asyncDispose]: () => setUp[Symbol.asyncDispose](),
  };
}

const speak = (context: StepContext) =>
  speaker.provider.speak(
    { text, language: "en", voice: "elevenlabs/JBFqnCBsd6RMkjVDRZzb" },
    path.join(folder, "line.wav"),
    { signal: context.signal, buy: buySpeech(context) },
  );

async function endOf(speaking: Promise<unknown>): Promise<unknown> {
  const error = await speaking.catch((thrown: unknown) => thrown);
  if (!(error instanceof NotYet)) throw error;
  return error.end;
}

test("a line is bought once, piece by piece, and written down at its price", async () => {
  await using vendor = await open();
  const context = stepContext(folder);
  const speech = await speak(context);
  expect(speech.timesAreExact).toBe(true);
  expect(vendor.creations()).toBe(pieces);
  const spent = context.bought.reduce((sum, { amountMicros }) => sum + amountMicros, 0);
  const { characters } = speaker.provider.bill({ text, language: "en", voice: "elevenlabs/JBFqnCBsd6RMkjVDRZzb" });
  expect(spent).toBe(characters * 120);
  expect(await speak(context)).toEqual(speech);
  expect(vendor.creations()).toBe(pieces);
  expect(context.bought).toHaveLength(pieces);
});

test("what was bought before a crash is not bought again after it", async () => {
  await using vendor = await open([{ at: "start", kind: "429-retry-after", times: 1 }]);
  const context = stepContext(folder);
  expect(await endOf(speak(context))).toEqual({ again: { inSeconds: 7 } });
  expect(vendor.creations()).toBe(0);
  const stopped = { ...context, artifacts: { ...context.artifacts, once: crashAfter(context, 2) } };
  await expect(speak(stopped)).rejects.toThrow("the machine went down");
  expect(vendor.creations()).toBe(2);
  // Nobody knows what became of the second piece, which was answered and lost: only a person orders it again.
  expect(await endOf(speak(context))).toMatchObject({ ask: expect.stringContaining("may have been billed") });
  expect(vendor.creations()).toBe(2);
});

test("an order that nobody answered is asked about, and ordered again by the answer alone", async () => {
  changeSettings({ VENDOR_ANSWER_SECONDS: "0.3" });
  await using vendor = await open([{ at: "start", kind: "timeout", times: 1 }]);
  const context = stepContext(folder);
  for (const _time of [1, 2]) {
    expect(await endOf(speak(context))).toMatchObject({ ask: expect.stringContaining("may have been billed") });
  }
  expect(vendor.creations()).toBe(1);
});

test("a step ends for now only when nothing of it goes on: a failure before a question, a question before a pause", async () => {
  const again = (inSeconds: number) => Promise.reject(new NotYet({ again: { inSeconds } }));
  const ask = () => Promise.reject(new NotYet({ ask: "Really?" }));
  expect(await allOrNotYet([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
  await expect(allOrNotYet([again(3), again(9)])).rejects.toMatchObject({ end: { again: { inSeconds: 9 } } });
  await expect(allOrNotYet([again(3), ask()])).rejects.toMatchObject({ end: { ask: "Really?" } });
  await expect(allOrNotYet([ask(), Promise.reject(new Error("broken"))])).rejects.toThrow("broken");
});

/** The machine goes down while the nth kept file is written. */
function crashAfter({ artifacts }: StepContext, nth: number): StepContext["artifacts"]["once"] {
  let kept = 0;
  return async (recipe, make) => {
    kept += recipe.step === "speech-file" ? 1 : 0;
    if (kept > nth) throw new Error("the machine went down");
    return artifacts.once(recipe, make);
  };
}
