import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { changeSettings } from "#lib/config/settings";
import type { Fault } from "#lib/providers/testing/faults";
import { openaiStubKey, startOpenaiSpeechStub } from "#lib/providers/testing/stub-openai-speech";
import { transcriber } from "#lib/providers/transcription-registry";

let dir = "";
let file = "";
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "transcription-"));
  file = path.join(dir, "song.wav");
  await writeFile(file, "RIFF and so on");
});
afterAll(() => rm(dir, { recursive: true, force: true }));
const names = ["OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_TRANSCRIPTION_MODEL", "VENDOR_ANSWER_SECONDS"] as const;
afterEach(() => {
  changeSettings(Object.fromEntries(names.map((name) => [name, undefined])));
});

async function listen(faults: readonly Fault[] = [], key = openaiStubKey) {
  await using stub = { ...(await startOpenaiSpeechStub({ faults })), [Symbol.asyncDispose]: () => stub.close() };
  changeSettings({
    OPENAI_API_KEY: key,
    OPENAI_BASE_URL: stub.base,
    OPENAI_TRANSCRIPTION_MODEL: "whisper-1",
    VENDOR_ANSWER_SECONDS: "1",
  });
  const heard = transcriber()?.transcribe({ path: file, language: "de-AT" }, { signal: new AbortController().signal });
  const transcript = await heard;
  return { transcript, form: stub.requests.at(-1)?.bytes.toString("latin1") ?? "" };
}

it("hears words with their times, and names the language as we do", async () => {
  const { transcript, form } = await listen();
  expect(transcript).toEqual({
    text: "Guten Morgen, Welt.",
    language: "de",
    durationSeconds: 2.5,
    words: [
      { text: "Guten", start: 0, end: 0.6 },
      { text: "Morgen", start: 0.8, end: 1.4 },
      { text: "Welt", start: 1.6, end: 2.2 },
    ],
  });
  expect(form).toContain('name="timestamp_granularities[]"\r\n\r\nword');
  expect(form).toMatch(/name="language"\r\n\r\nde\r\n/);
  expect(form).toContain('filename="song.wav"');
});

it("says what went wrong", async () => {
  await expect(listen([{ at: "start", kind: "429-retry-after" }])).rejects.toMatchObject({
    code: "RATE_LIMIT_EXCEEDED",
    retryAfterSeconds: 7,
  });
  await expect(listen([{ at: "start", kind: "200-with-error" }])).rejects.toMatchObject({
    code: "INSUFFICIENT_BALANCE",
  });
  await expect(listen([{ at: "start", kind: "truncated-json" }])).rejects.toMatchObject({ code: "PROVIDER_FAILED" });
  await expect(listen([{ at: "start", kind: "timeout" }])).rejects.toMatchObject({ code: "PROVIDER_UNAVAILABLE" });
  await expect(listen([], "wrong")).rejects.toMatchObject({ code: "AUTHENTICATION_ERROR" });
});

it("sends no file that is too large to be taken", async () => {
  await truncate(file, 25_000_001);
  await expect(listen()).rejects.toMatchObject({ code: "FILE_REFUSED" });
});

it("is nobody where nothing is set up", () => {
  expect(transcriber()).toBeUndefined();
});
