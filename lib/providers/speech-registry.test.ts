import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { isFailure } from "#lib/errors/failure";
import { chooseVoice } from "#lib/providers/speech-registry";
import { speakers } from "#lib/providers/testing/speakers";
import { useSpeaker } from "#lib/providers/testing/use-speaker";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "speech-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const sha = async (file: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex");

/** Seconds at which sound begins after at least 150 ms of silence. */
function onsetsIn(wav: Buffer): number[] {
  const rate = wav.readUInt32LE(24);
  const found: number[] = [];
  let quiet = rate;
  for (let i = 44; i + 1 < wav.length; i += 2) {
    if (Math.abs(wav.readInt16LE(i)) < 200) quiet += 1;
    else {
      if (quiet >= 0.15 * rate) found.push((i - 44) / 2 / rate);
      quiet = 0;
    }
  }
  return found;
}

describe("the choice of a voice", () => {
  it.each([
    ["en", "flite/rms"],
    ["en-GB", "espeak/en-gb"],
    ["de", "espeak/de"],
    ["de-AT", "espeak/de"],
    ["pt-BR", "espeak/pt-br"],
    ["zh", "espeak/cmn"],
    ["zh-Hans", "espeak/cmn"],
    ["no", "espeak/nb"],
    ["ja", "espeak/ja"],
    ["ar", "espeak/ar"],
    ["tlh", "espeak/piqd"],
    ["xx", "flite/rms"],
  ])("%s is spoken by %s", (language, voice) => {
    expect(chooseVoice(language).voice).toBe(voice);
  });

  it("refuses a voice that nobody has, and says so at its field", () => {
    const choose = (): unknown => chooseVoice("en", "espeak/nobody");
    expect(choose).toThrow(/no voice espeak\/nobody/);
    try {
      choose();
    } catch (error) {
      expect(isFailure(error) && error.issues?.[0]?.path).toBe("voice");
    }
  });
});

/** In the usual run two engines and two vendors: one that tells exact times, one that does not. */
const heard = speakers.filter((_, i) => inject("deep") || i < 4);

describe.each(heard)("provider $title", (speaker) => {
  const { provider, voice, timesAreExact } = speaker;
  const { name } = provider;
  useSpeaker(speaker);
  const speak = (text: string, file: string, signal = new AbortController().signal) =>
    provider.speak({ text, language: "en", voice }, path.join(dir, file), { signal });

  it("names its voices by itself, each once, with well-formed languages", () => {
    const ids = provider.voices().map((v) => v.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const v of provider.voices()) {
      expect(v.id.startsWith(`${name}/`)).toBe(true);
      expect(Intl.getCanonicalLocales(v.language)).toEqual([v.language]);
    }
  });

  it("writes sound whose spans rise and lie inside it, and belong to the text", async () => {
    const text = "Seven ships sailed, slowly. Then 1,250 gulls followed them home!";
    const speech = await speak(text, "rise.wav");
    const bytes = await readFile(path.join(dir, "rise.wav"));
    expect(bytes.toString("latin1", 0, 4)).toBe("RIFF");
    expect(speech.durationSeconds).toBeGreaterThan(3);
    let last = 0;
    for (const { at, start, end } of speech.spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(speech.durationSeconds + 0.001);
      expect(at).toBeLessThan(text.length);
      last = start;
    }
    expect(speech.timesAreExact).toBe(timesAreExact);
    for (const onset of onsetsIn(bytes)) {
      const nearest = Math.min(...speech.spans.map(({ start }) => Math.abs(start - onset)));
      expect(nearest).toBeLessThan(timesAreExact ? 0.08 : 0.3);
    }
    const starts = speech.spans.map(({ at }) => text.slice(at).match(/^\w+/)?.[0]);
    for (const word of ["Seven", "ships", "sailed", "Then", "gulls", "home"]) expect(starts).toContain(word);
  });

  it("gives equal bytes for equal requests", async () => {
    await speak("The same words, twice.", "a.wav");
    await speak("The same words, twice.", "b.wav");
    expect(await sha(path.join(dir, "a.wav"))).toBe(await sha(path.join(dir, "b.wav")));
  });

  it("answers text without anything to say with a short silence", async () => {
    const speech = await speak(" … — ", "silent.wav");
    expect(speech.spans).toEqual([]);
    expect(speech.durationSeconds).toBeGreaterThan(0.1);
    expect(speech.durationSeconds).toBeLessThan(1);
  });

  it("does not take markup or phonemes out of the text", async () => {
    const plain = await speak("read this now", "plain.wav");
    const odd = await speak("[[read]] <b>this</b> now", "odd.wav");
    expect(odd.durationSeconds).toBeGreaterThan(plain.durationSeconds * 0.9);
  });

  it("stops when it is asked to", async () => {
    const stop = new AbortController();
    const speaking = speak("A long speech about nothing at all. ".repeat(400), "stopped.wav", stop.signal);
    setTimeout(() => stop.abort(new Error("enough")), 300);
    // An order that was under way may have been taken.
    await expect(speaking).rejects.toThrow(/enough|may have been billed/);
  });

  it("fails with its own name for a voice it does not have", async () => {
    const signal = new AbortController().signal;
    const speaking = provider.speak({ text: "x", language: "en", voice: "other/x" }, path.join(dir, "x.wav"), {
      signal,
    });
    await expect(speaking).rejects.toMatchObject({ code: "SPEECH_FAILED", provider: name });
  });
});
