import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pLimit from "p-limit";
import { engineVersion } from "#lib/film/engine-version";
import { storage } from "#lib/storage/storage";
import { listVoices } from "#lib/voices/list-voices";
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

/**
 * One spoken sentence of a voice in its language, made once an engine version. undefined for a voice that is not here.
 * Throws what `speakNarration` throws.
 */
export async function speakSample(voice: string): Promise<VoiceSample | undefined> {
  const known = listVoices().find(({ id }) => id === voice);
  if (!known) return undefined;
  const narration = sampleSentence(known.language);
  const hash = createHash("sha256")
    .update(JSON.stringify([voice, narration, await engineVersion()]))
    .digest("hex");
  const storageKey = `samples/${hash}.wav`;
  if (await storage().stat(storageKey)) return { storageKey, hash };
  // Whoever asks for the same voice meanwhile waits for the same sound; nobody's leaving stops it for the others.
  const making =
    underWay.get(hash) ??
    limit(() => make({ narration, language: known.language, voice }, storageKey)).finally(() => underWay.delete(hash));
  underWay.set(hash, making);
  await making;
  return { storageKey, hash };
}

async function make(line: { narration: string; language: string; voice: string }, storageKey: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "sample-"));
  try {
    const file = path.join(folder, "sample.wav");
    await speakNarration(line, file, { signal: AbortSignal.timeout(60_000) });
    await storage().put(storageKey, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
