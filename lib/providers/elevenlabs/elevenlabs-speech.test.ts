import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { elevenlabsSpeech } from "#lib/providers/elevenlabs/elevenlabs-speech";
import type { Said } from "#lib/providers/speech";
import {
  type ElevenlabsStubOptions,
  elevenlabsStubKey,
  startElevenlabsStub,
} from "#lib/providers/testing/stub-elevenlabs";

const text = "Seven ships sailed. Then gulls followed them home!";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "elevenlabs-"));
});
afterAll(async () => {
  changeSettings({ ELEVENLABS_API_KEY: undefined, ELEVENLABS_BASE_URL: undefined });
  await rm(folder, { recursive: true });
});

/** What is said of one line, and which of its doors were used. */
async function spoken(options: ElevenlabsStubOptions) {
  const stub = await startElevenlabsStub(options);
  changeSettings({ ELEVENLABS_API_KEY: elevenlabsStubKey, ELEVENLABS_BASE_URL: stub.url });
  const told: Said[] = [];
  try {
    const request = { text, language: "en", voice: "elevenlabs/JBFqnCBsd6RMkjVDRZzb" };
    const speech = await elevenlabsSpeech.speak(request, path.join(folder, "line.wav"), {
      signal: new AbortController().signal,
      buy: async (_order, make) => {
        const file = path.join(folder, "bought.sound");
        const said = await make(file, { signal: new AbortController().signal });
        told.push(said);
        return { path: file, said };
      },
    });
    const aligned = stub.requests.filter((request) => request.path === "/v1/forced-alignment").length;
    return { speech, said: told[0], aligned, creations: stub.creations() };
  } finally {
    await stub.close();
  }
}

test("letters' times are used where they are there, also those of the words as it reads them", async () => {
  for (const letters of ["all", "normalized"] as const) {
    const { speech, said, aligned } = await spoken({ letters });
    expect([said?.times, aligned, speech.timesAreExact]).toEqual(["words", 0, true]);
  }
});

test("speech without times is aligned, to the same words", async () => {
  const known = await spoken({ letters: "all" });
  const { speech, said, aligned, creations } = await spoken({ letters: "none" });
  expect([said?.times, aligned, creations, speech.timesAreExact]).toEqual(["words", 1, 1, true]);
  expect(said?.spans.map(({ at }) => at)).toEqual(known.said?.spans.map(({ at }) => at));
  for (const [i, { start }] of (said?.spans ?? []).entries()) {
    expect(Math.abs(start - (known.said?.spans[i]?.start ?? -1))).toBeLessThan(0.08);
  }
});

test("where it cannot be aligned it is spoken all the same, once, with times that are estimated", async () => {
  const { speech, said, aligned, creations } = await spoken({ letters: "none", aligns: false });
  expect([said?.times, aligned, creations, speech.timesAreExact]).toEqual(["none", 1, 1, false]);
  expect(speech.spans.length).toBeGreaterThan(5);
});
