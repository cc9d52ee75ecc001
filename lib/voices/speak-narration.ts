import type { NarrationTrack } from "#lib/contracts/narration-track";
import { chooseVoice } from "#lib/providers/speech-registry";
import { readNarration } from "#lib/voices/read-narration";
import { timeWords } from "#lib/voices/time-words";

export interface NarrationRequest {
  /** With marks, TeX and light Markdown, as in a storyboard. */
  narration: string;
  /** BCP 47. */
  language: string;
  /** A voice id; absent = the language's default. */
  voice?: string;
}

/**
 * Speaks narration into a mono WAV file at `outPath` and says when every word and mark comes. Equal requests give equal
 * bytes. Throws VALIDATION_ERROR for an unknown voice; SPEECH_FAILED, DEADLINE_EXCEEDED or CANCELLED from the engine.
 */
export async function speakNarration(
  { narration, language, voice }: NarrationRequest,
  outPath: string,
  { signal }: { signal: AbortSignal },
): Promise<NarrationTrack> {
  const chosen = chooseVoice(language, voice);
  const read = await readNarration(narration, language);
  signal.throwIfAborted();
  const speech = await chosen.provider.speak({ text: read.speech, language, voice: chosen.voice }, outPath, { signal });
  const { words, marks } = timeWords(read, speech);
  const { durationSeconds, timesAreExact } = speech;
  return { voice: chosen.voice, durationSeconds, words, marks, timesAreExact };
}
