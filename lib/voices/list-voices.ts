import type { ListedVoice } from "#lib/contracts/voice-info";
import { chooseVoice, speechProviders } from "#lib/providers/speech-registry";

/** Every voice that can be chosen, by language and then by name. */
export function listVoices(): ListedVoice[] {
  const voices = speechProviders.flatMap((provider) => [...provider.voices()]);
  const languages = new Set(voices.flatMap(({ language }) => [language, language.split("-")[0] ?? language]));
  const defaults = Map.groupBy(languages, (language) => chooseVoice(language).voice);
  return voices
    .map((voice) => ({ ...voice, defaultFor: defaults.get(voice.id) ?? [] }))
    .sort((a, b) => a.language.localeCompare(b.language, "en") || a.name.localeCompare(b.name, "en"));
}
