import { Failure } from "#lib/errors/failure";
import { startChildPool } from "#lib/processes/child-pool";
import { espeakVoices } from "#lib/providers/local/espeak-voices";
import { freeSpeech, freeSpeechCards } from "#lib/providers/speaking/free-speech";
import { Speech, type SpeechProvider } from "#lib/providers/speech";

const name = "espeak";
const children = startChildPool({
  ...{ script: "lib/providers/local/espeak-child.ts", failureCode: "SPEECH_FAILED" },
  ...{ callsOfALife: 50, idleSeconds: 3 },
});
const cards = freeSpeechCards(name, "eSpeak NG");
const voices = espeakVoices.map(([id, , title, language]) => ({
  id: `${name}/${id}`,
  name: title,
  language,
  character: "Synthetic, crisp",
  provider: name,
}));

/** Voices that stand for a language where the table's first match would be an odd choice. */
const preferred = new Map([
  ["en", "en-us"],
  ["zh", "cmn"],
  ["no", "nb"],
  ["fil", "id"],
  ["iw", "he"],
  ["in", "id"],
]);

function defaultVoice(language: string) {
  const full = language.toLowerCase();
  const base = full.split("-")[0] ?? full;
  const ids = [full, ...(full.startsWith("zh-hant-hk") || full === "zh-hk" ? ["yue"] : []), preferred.get(base), base];
  const byId = ids.map((id) => voices.find((voice) => voice.id === `${name}/${id}`)).find((voice) => voice);
  return byId ?? voices.find((voice) => voice.language.toLowerCase().split("-")[0] === base);
}

/** eSpeak NG: robotic, clear, and always there. */
export const localSpeech: SpeechProvider = {
  name,
  configured: () => true,
  models: () => cards,
  voices: () => voices,
  defaultVoice,
  bill: freeSpeech,
  async speak({ text, language, voice }, outPath, { signal }) {
    const file = espeakVoices.find(([id]) => `${name}/${id}` === voice)?.[1];
    if (!file) throw new Failure("SPEECH_FAILED", { message: `There is no voice ${voice}.`, provider: name });
    // Seconds to load, then tens of times faster than speaking; 4,000 characters are five minutes of speech.
    const options = { signal, deadlineSeconds: 120 };
    return children.call("run", { text, language, voiceFile: file, outPath }, Speech, options);
  },
};
