import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import { anyLanguage } from "#lib/contracts/any-language";
import type { VoiceInfo } from "#lib/contracts/voice-info";
import { Alignment, wordSpans } from "#lib/providers/elevenlabs/alignment";
import { askElevenlabs as ask } from "#lib/providers/elevenlabs/ask-elevenlabs";
import { elevenlabsVoices } from "#lib/providers/elevenlabs/elevenlabs-voices";
import { heardWords } from "#lib/providers/elevenlabs/heard-words";
import { readReply } from "#lib/providers/read-reply";
import { patienceSeconds } from "#lib/providers/speaking/patience";
import { speechCards } from "#lib/providers/speaking/speech-cards";
import { vendorSpeech } from "#lib/providers/speaking/vendor-speech";

const provider = "elevenlabs";
const times = "words" as const;
const models = [
  { model: "eleven_multilingual_v2", title: "Eleven Multilingual v2", times, max_characters: 10_000 },
  { model: "eleven_v3", title: "Eleven v3", times, max_characters: 5000 },
  { model: "eleven_flash_v2_5", title: "Eleven Flash v2.5", times, max_characters: 40_000 },
  { model: "eleven_turbo_v2_5", title: "Eleven Turbo v2.5", times, max_characters: 40_000 },
];
const cards = () => speechCards(provider, models, settings().ELEVENLABS_SPEECH_MODEL);
/** Longer requests are answered late, and are lost whole when they are lost. */
const mostAtOnce = 2500;

const Spoken = z.looseObject({
  audio_base64: z.string(),
  alignment: Alignment.nullish(),
  normalized_alignment: Alignment.nullish(),
});

const Voices = z.looseObject({
  voices: z.array(z.looseObject({ voice_id: z.string(), name: z.string(), category: z.string().nullish() })),
});

let learnt: { key: string; voices: readonly VoiceInfo[] } | undefined;

/** ElevenLabs: natural voices for many languages, with the time of every letter. */
export const elevenlabsSpeech = vendorSpeech({
  name: provider,
  configured: () => settings().ELEVENLABS_API_KEY !== undefined,
  models: cards,
  voices: () => (learnt && learnt.key === settings().ELEVENLABS_API_KEY ? learnt.voices : elevenlabsVoices),
  async learn({ signal }) {
    const { ELEVENLABS_API_KEY: key = "" } = settings();
    const reply = await ask("/v1/voices", { signal, timeoutSeconds: 5 });
    learnt = { key, voices: readReply(Voices, reply, { provider }).voices.flatMap(listed) };
  },
  modelOf: () => cards()[0].model,
  limit: (model) => Math.min(mostAtOnce, cards().find((card) => card.model === model)?.max_characters ?? mostAtOnce),
  sampleRate: 44_100,
  async say({ text, language, voice, model }, outPath, { signal }) {
    const url = `/v1/text-to-speech/${encodeURIComponent(voice)}/with-timestamps?output_format=mp3_44100_128`;
    const reply = await ask(url, {
      method: "POST",
      body: { text, model_id: model },
      maxBytes: 100_000_000,
      timeoutSeconds: patienceSeconds(text),
      order: true,
      signal,
    });
    const { audio_base64, alignment, normalized_alignment } = readReply(Spoken, reply, { provider, order: true });
    await writeFile(outPath, Buffer.from(audio_base64, "base64"));
    const told = alignment ?? normalized_alignment;
    const letters = told ? wordSpans(told, text, language) : [];
    // Some voices and languages come without letters' times: then the sound is heard once more.
    const spans = letters.length > 0 ? letters : await heardWords({ text, language, path: outPath }, signal);
    return spans.length === 0 ? { times: "none", spans } : { times, spans };
  },
});

/** Cloned voices are somebody's own: they are not offered to everybody here. */
function listed({ voice_id, name, category }: z.infer<typeof Voices>["voices"][number]): VoiceInfo[] {
  if (category === "cloned") return [];
  const known = elevenlabsVoices.find(({ id }) => id === `${provider}/${voice_id}`);
  return [known ?? { id: `${provider}/${voice_id}`, name, language: anyLanguage, character: "Natural", provider }];
}
