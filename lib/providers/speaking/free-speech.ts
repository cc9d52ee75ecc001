import type { ProviderName, SpeechCard } from "#lib/contracts/model-card";
import { speechCards } from "#lib/providers/speaking/speech-cards";
import type { SpeechProvider } from "#lib/providers/speech";

/** The one card of an engine of this machine: it says when each word comes. */
export const freeSpeechCards = (provider: ProviderName, title: string): readonly SpeechCard[] =>
  speechCards(provider, [{ model: provider, title, times: "words", max_characters: 100_000 }]);

/** Nothing is billed; the voice is named where a model would be. */
export const freeSpeech: SpeechProvider["bill"] = ({ text, voice }) => ({
  model: voice.slice(voice.indexOf("/") + 1),
  characters: text.length,
});
