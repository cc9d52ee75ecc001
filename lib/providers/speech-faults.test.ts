import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";
import { elevenlabsSpeech } from "#lib/providers/elevenlabs/elevenlabs-speech";
import { chooseVoice, learnVoices } from "#lib/providers/speech-registry";
import { type FaultKind, faultKinds, orderNotTaken } from "#lib/providers/testing/faults";
import { type Speaker, vendorSpeakers } from "#lib/providers/testing/speakers";
import { setUpSpeaker } from "#lib/providers/testing/use-speaker";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "speech-faults-"));
  changeSettings({ VENDOR_ANSWER_SECONDS: "1" });
});
afterAll(async () => {
  changeSettings({ VENDOR_ANSWER_SECONDS: undefined });
  await rm(dir, { recursive: true, force: true });
});
afterEach(async () => {
  expect(await readdir(dir)).toEqual([]);
});

/** What each fault is for who reads it: paid for, so never asked again by itself. */
const paid: Readonly<Partial<Record<FaultKind, readonly string[]>>> = {
  "429": ["RATE_LIMIT_EXCEEDED"],
  "429-retry-after": ["RATE_LIMIT_EXCEEDED"],
  "500": ["PROVIDER_UNAVAILABLE"],
  "502-html": ["PURCHASE_UNKNOWN"],
  timeout: ["PURCHASE_UNKNOWN"],
  hang: ["PURCHASE_UNKNOWN"],
  "truncated-json": ["PURCHASE_UNKNOWN", "PROVIDER_FAILED"],
  "wrong-content-type": ["PURCHASE_UNKNOWN", "PROVIDER_FAILED"],
  moderated: ["CONTENT_POLICY_VIOLATION"],
  "empty-output": ["PROVIDER_FAILED", "PURCHASE_UNKNOWN"],
  "200-with-error": ["INSUFFICIENT_BALANCE", "PROVIDER_FAILED"],
  reset: ["PURCHASE_UNKNOWN"],
  "10-gb": ["PURCHASE_UNKNOWN"],
};
/** What costs nothing may be asked again. */
const free: typeof paid = {
  "502-html": ["PROVIDER_UNAVAILABLE"],
  timeout: ["PROVIDER_UNAVAILABLE"],
  hang: ["PROVIDER_UNAVAILABLE"],
  "truncated-json": ["PROVIDER_FAILED"],
  "wrong-content-type": ["PROVIDER_FAILED"],
  "empty-output": ["PROVIDER_FAILED"],
  reset: ["PROVIDER_UNAVAILABLE"],
  "10-gb": ["PROVIDER_FAILED"],
};
// Its stub runs on loopback: such a server sends no bills.
const isFree = ({ provider }: Speaker): boolean => provider.name === "openai";

const rows: string[] = [];
const keys = ["ELEVENLABS_API_KEY", "GEMINI_API_KEY", "MINIMAX_API_KEY", "OPENAI_API_KEY"] as const;

async function failureOf(speaker: Speaker, kind: FaultKind) {
  await using setUp = await setUpSpeaker(speaker, { faults: [{ at: "start", kind }] });
  const { provider, voice } = speaker;
  const out = path.join(dir, "out.wav");
  const signal = new AbortController().signal;
  const speaking = provider.speak({ text: "Ten ships sailed.", language: "en", voice }, out, { signal });
  const error = await speaking.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  await expect(stat(out)).rejects.toThrow("ENOENT");
  return { error, creations: setUp.stub?.creations() ?? 0 };
}

describe.each(vendorSpeakers)("faults of $title", (speaker) => {
  const kinds = faultKinds.filter((kind) => kind in paid);

  it.each(kinds)("%s", async (kind) => {
    const { error, creations } = await failureOf(speaker, kind);
    const wanted = (isFree(speaker) ? free[kind] : undefined) ?? paid[kind];
    if (!isFailure(error)) throw error;
    expect(wanted).toContain(error.code);
    expect(error.provider).toBe(speaker.provider.name);
    // Nothing is ordered a second time by itself.
    expect(creations).toBe(orderNotTaken(kind) || kind === "moderated" ? 0 : 1);
    if (kind === "429-retry-after") expect(error.retryAfterSeconds).toBe(7);
    const again = error.retryable && !error.final ? "yes" : "no";
    rows.push(`| ${speaker.title} | ${kind} | ${error.code} | ${again} | ${creations} | ${error.message} |`);
  });

  it("a key that is refused", async () => {
    await using _setUp = await setUpSpeaker(speaker);
    const { provider, voice } = speaker;
    for (const name of keys) if (process.env[name] !== undefined) changeSettings({ [name]: "wrong" });
    if (isFree(speaker) && speaker.title !== "openai") return;
    const out = path.join(dir, "out.wav");
    const signal = new AbortController().signal;
    await expect(provider.speak({ text: "Ten.", language: "en", voice }, out, { signal })).rejects.toMatchObject({
      code: "AUTHENTICATION_ERROR",
    });
  });
});

it("the table of them all", async () => {
  const head = "| voice | fault | code | try again | spoken | what people read |\n|---|---|---|---|---|---|";
  const file = path.join(import.meta.dirname, "testing", "fault-matrix", "speech.md");
  await expect(`${head}\n${rows.join("\n")}\n`).toMatchFileSnapshot(file);
});

it("a voice of a vendor that is not set up says what it needs", () => {
  expect(() => chooseVoice("en", "elevenlabs/JBFqnCBsd6RMkjVDRZzb")).toThrow(/needs ElevenLabs, which is not set up/);
  expect(elevenlabsSpeech.voices()).toEqual([]);
});

it("nobody who costs anything speaks without being named", async () => {
  for (const speaker of vendorSpeakers) {
    await using _setUp = await setUpSpeaker(speaker);
    const { provider } = chooseVoice("en");
    expect(provider.name).toBe(speaker.title === "a Kokoro server" ? "openai" : "flite");
  }
});

it("vendors are asked for their voices now and then, and keep those that are known when they fall silent", async () => {
  const speaker = vendorSpeakers.find(({ title }) => title === "elevenlabs");
  if (!speaker) throw new Error("no such speaker");
  await using setUp = await setUpSpeaker(speaker);
  const asked = () => setUp.stub?.requests.filter(({ path: at }) => at === "/v1/voices").length;
  expect(asked()).toBe(1);
  const began = Date.now();
  await learnVoices(() => began + 60_000);
  expect(asked()).toBe(1);
  await learnVoices(() => began + 11 * 60_000);
  await expect.poll(asked).toBe(2);
  const known = speaker.provider.voices();
  expect(known.map(({ name }) => name)).toEqual(["George"]);
  await setUp.stub?.close();
  await learnVoices(() => began + 22 * 60_000);
  expect(speaker.provider.voices()).toEqual(known);
});
