import { Failure } from "#lib/errors/failure";
import { runChild } from "#lib/processes/run-child";
import { fliteVoices } from "#lib/providers/flite/flite-voices";
import { freeSpeech, freeSpeechCards } from "#lib/providers/speaking/free-speech";
import { Speech, type SpeechProvider } from "#lib/providers/speech";

const name = "flite";
const cards = freeSpeechCards(name, "Flite");
const voices = fliteVoices.map(([id, title, language, character]) => ({
  id: `${name}/${id}`,
  name: title,
  language,
  character,
  provider: name,
}));

function defaultVoice(language: string) {
  const [base, region] = language.toLowerCase().split("-");
  // Other Englishes have voices of their own in eSpeak NG.
  return base === "en" && (region === undefined || region === "us") ? voices[0] : undefined;
}

/** flite: voices made from recordings of people; English only. */
export const fliteSpeech: SpeechProvider = {
  name,
  configured: () => true,
  models: () => cards,
  voices: () => voices,
  defaultVoice,
  bill: freeSpeech,
  async speak({ text, language, voice }, outPath, { signal }) {
    const known = fliteVoices.find(([id]) => `${name}/${id}` === voice)?.[0];
    if (!known) throw new Failure("SPEECH_FAILED", { message: `There is no voice ${voice}.`, provider: name });
    return runChild({
      script: "lib/providers/flite/flite-child.ts",
      failureCode: "SPEECH_FAILED",
      request: { text, language, voice: known, outPath },
      reply: Speech,
      signal,
      // Tens of times faster than speaking; 4,000 characters are five minutes of speech.
      deadlineSeconds: 120,
    });
  },
};
