import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { SpeakOptions } from "#lib/providers/speech";
import { chooseVoice, learnVoices } from "#lib/providers/speech-registry";
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
 * bytes where the voice is this machine's. Throws VALIDATION_ERROR for an unknown voice, and what speaking with it throws.
 */
export async function speakNarration(
  { narration, language, voice }: NarrationRequest,
  outPath: string,
  options: SpeakOptions,
): Promise<NarrationTrack> {
  await learnVoices();
  const chosen = chooseVoice(language, voice);
  const read = await readNarration(narration, language);
  options.signal.throwIfAborted();
  const speech = await chosen.provider.speak({ text: read.speech, language, voice: chosen.voice }, outPath, options);
  const { words, marks } = timeWords(read, speech);
  const { durationSeconds, timesAreExact } = speech;
  return { voice: chosen.voice, durationSeconds, words, marks, timesAreExact };
}
