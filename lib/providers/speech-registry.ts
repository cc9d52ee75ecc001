import { Failure } from "#lib/errors/failure";
import { fliteSpeech } from "#lib/providers/flite/flite-speech";
import { localSpeech } from "#lib/providers/local/local-speech";
import type { SpeechProvider } from "#lib/providers/speech";

/** All that can speak, best first. Adding one: its folder and a line here. */
export const speechProviders: readonly SpeechProvider[] = [fliteSpeech, localSpeech];

/**
 * Who speaks, and in which voice: the asked one, or the language's default, or English when no voice speaks the language.
 * Throws VALIDATION_ERROR for a voice that nobody has.
 */
export function chooseVoice(language: string, voice?: string): { provider: SpeechProvider; voice: string } {
  if (voice !== undefined) {
    const provider = speechProviders.find((p) => p.voices().some((v) => v.id === voice));
    if (!provider) {
      const message = `There is no voice ${voice}: choose one of the listed voices, or leave it out.`;
      throw new Failure("VALIDATION_ERROR", { message, issues: [{ path: "voice", message }] });
    }
    return { provider, voice };
  }
  for (const wanted of [language, "en"]) {
    for (const provider of speechProviders) {
      const found = provider.defaultVoice(wanted);
      if (found) return { provider, voice: found.id };
    }
  }
  throw new Failure("SPEECH_FAILED", { message: `No voice can speak ${language}.` });
}
