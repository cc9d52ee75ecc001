import { Failure } from "#lib/errors/failure";
import { startChildPool } from "#lib/processes/child-pool";
import { fliteVoices } from "#lib/providers/flite/flite-voices";
import { freeSpeech, freeSpeechCards } from "#lib/providers/speaking/free-speech";
import { Speech, type SpeechProvider } from "#lib/providers/speech";

const name = "flite";
// A film is spoken line by line; compiling the engine takes longer than a line.
const children = startChildPool({
  ...{ script: "lib/providers/flite/flite-child.ts", failureCode: "SPEECH_FAILED" },
  ...{ callsOfALife: 50, idleSeconds: 3 },
});
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
    // Tens of times faster than speaking; 4,000 characters are five minutes of speech.
    const options = { signal, deadlineSeconds: 120 };
    return children.call("run", { text, language, voice: known, outPath }, Speech, options);
  },
};
