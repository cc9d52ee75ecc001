import { anyLanguage } from "#lib/contracts/any-language";
import type { ListedVoice } from "#lib/contracts/voice-info";
import { chooseVoice, learnVoices, speechProviders } from "#lib/providers/speech-registry";

/** Every voice that can be chosen, by language and then by name; those of vendors where these are set up. */
export function listVoices(): ListedVoice[] {
  const voices = speechProviders.flatMap((provider) => [...provider.voices()]);
  const spoken = voices.filter(({ language }) => language !== anyLanguage);
  const languages = new Set(spoken.flatMap(({ language }) => [language, language.split("-")[0] ?? language]));
  const defaults = Map.groupBy(languages, (language) => chooseVoice(language).voice);
  return voices
    .map((voice) => ({ ...voice, defaultFor: defaults.get(voice.id) ?? [] }))
    .sort((a, b) => a.language.localeCompare(b.language, "en") || a.name.localeCompare(b.name, "en"));
}

/** The same, once vendors that are set up have been asked which voices they have. */
export async function askForVoices(): Promise<ListedVoice[]> {
  await learnVoices();
  return listVoices();
}
