import { anyLanguage } from "#lib/contracts/any-language";
import { providerTitle } from "#lib/contracts/provider-titles";
import type { ListedVoice } from "#lib/contracts/voice-info";

/** A voice as the form offers it; `languageName` is for people. */
export interface VoiceChoice extends ListedVoice {
  languageName: string;
}

/** Names the voices' languages. On the server only: browsers name some languages otherwise. */
export function voiceChoices(voices: readonly ListedVoice[]): VoiceChoice[] {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
  return voices.map((voice) => ({ ...voice, languageName: names.of(baseOf(voice.language)) ?? voice.language }));
}

/** How it sounds, and whose it is where it is a vendor's, who is paid for it. */
export function voiceWords({ provider, character }: VoiceChoice): string {
  return provider === "flite" || provider === "espeak" ? character : `${providerTitle(provider)} · ${character}`;
}

/** `en-GB` → `en`. */
export const baseOf = (language: string): string => language.split("-")[0] ?? language;

const speaks = (voice: VoiceChoice, language: string): boolean =>
  voice.language === anyLanguage || baseOf(voice.language) === baseOf(language);

export interface OfferedVoices {
  /** Who speaks when no voice is chosen. */
  own: VoiceChoice | undefined;
  /** In sight, best first. */
  first: readonly VoiceChoice[];
  /** Folded: the rest of the language, then every other language by name. */
  more: readonly VoiceChoice[];
}

/** So many voices of the language are in sight at once. */
const inSight = 3;

/** The voices for a language (BCP 47; absent: not chosen yet), those that speak it first, the made-from-recordings first of all. */
export function offerVoices(voices: readonly VoiceChoice[], language = "en"): OfferedVoices {
  const own = voices.find((voice) => voice.defaultFor.includes(language));
  const rank = (voice: VoiceChoice) => (voice === own ? 0 : voice.provider === own?.provider ? 1 : 2);
  const [fitting, others] = [true, false].map((fits) => voices.filter((voice) => speaks(voice, language) === fits));
  const ranked = (fitting ?? []).toSorted((a, b) => rank(a) - rank(b));
  const byName = (others ?? []).toSorted((a, b) => a.languageName.localeCompare(b.languageName, "en"));
  return { own, first: ranked.slice(0, inSight), more: [...ranked.slice(inSight), ...byName] };
}
