import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pLimit from "p-limit";
import { anyLanguage } from "#lib/contracts/any-language";
import { engineVersion } from "#lib/film/engine-version";
import type { BuySpeech } from "#lib/providers/speech";
import { speakerOf } from "#lib/providers/speech-registry";
import { storage } from "#lib/storage/storage";
import { askForVoices } from "#lib/voices/list-voices";
import { sampleSentence } from "#lib/voices/samples/sample-sentence";
import { speakNarration } from "#lib/voices/speak-narration";

/** Listening must not take the processors from films. */
const limit = pLimit(1);
const underWay = new Map<string, Promise<void>>();

export interface VoiceSample {
  storageKey: string;
  /** Of what decides the sound. */
  hash: string;
}

/** Voices of this machine, which speak for nothing. */
const ours = new Set(["flite", "espeak"]);

/**
 * One spoken sentence of a voice in its language, made once an engine version; a vendor's once and for all, bought by
 * what `buyIn` gives, which may write into the folder it is given. undefined for a voice that is not here. Throws what
 * `speakNarration` throws.
 */
export async function speakSample(
  voice: string,
  buyIn?: (folder: string) => BuySpeech,
): Promise<VoiceSample | undefined> {
  const known = (await askForVoices()).find(({ id }) => id === voice);
  const speaker = known && speakerOf(voice);
  if (!speaker) return undefined;
  const narration = sampleSentence(known.language);
  const { model } = speaker.bill({ text: narration, language: known.language, voice });
  const hash = createHash("sha256")
    .update(JSON.stringify([voice, narration, ours.has(speaker.name) ? await engineVersion() : model]))
    .digest("hex");
  const storageKey = `samples/${hash}.wav`;
  if (await storage().stat(storageKey)) return { storageKey, hash };
  // Whoever asks for the same voice meanwhile waits for the same sound; nobody's leaving stops it for the others.
  const making =
    underWay.get(hash) ??
    limit(() => make({ narration, language: spokenAs(known.language), voice }, storageKey, buyIn)).finally(() =>
      underWay.delete(hash),
    );
  underWay.set(hash, making);
  await making;
  return { storageKey, hash };
}

const spokenAs = (language: string): string => (language === anyLanguage ? "en" : language);

async function make(
  line: { narration: string; language: string; voice: string },
  storageKey: string,
  buyIn?: (folder: string) => BuySpeech,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "sample-"));
  try {
    const file = path.join(folder, "sample.wav");
    await speakNarration(line, file, { signal: AbortSignal.timeout(60_000), buy: buyIn?.(folder) });
    await storage().put(storageKey, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
