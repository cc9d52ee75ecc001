import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import { anyLanguage } from "#lib/contracts/any-language";
import type { VoiceInfo } from "#lib/contracts/voice-info";
import { log } from "#lib/log/log";
import { askVendor } from "#lib/providers/ask-vendor";
import { askMinimax, minimaxConfigured } from "#lib/providers/minimax/ask-minimax";
import { languageBoost, languageOfVoice } from "#lib/providers/minimax/minimax-languages";
import { minimaxVoices } from "#lib/providers/minimax/minimax-voices";
import { readReply } from "#lib/providers/read-reply";
import { patienceSeconds } from "#lib/providers/speaking/patience";
import { placeSentences } from "#lib/providers/speaking/place-sentences";
import { speechCards } from "#lib/providers/speaking/speech-cards";
import { vendorSpeech } from "#lib/providers/speaking/vendor-speech";
import type { Said, SpokenSpan } from "#lib/providers/speech";
import { vendorFailure } from "#lib/providers/vendor-failure";

const provider = "minimax";
const limits = { times: "sentences" as const, max_characters: 10_000 };
const models = [
  { model: "speech-2.8-hd", title: "Speech 2.8 HD", ...limits },
  { model: "speech-2.8-turbo", title: "Speech 2.8 Turbo", ...limits },
  { model: "speech-2.6-hd", title: "Speech 2.6 HD", ...limits },
  { model: "speech-2.6-turbo", title: "Speech 2.6 Turbo", ...limits },
  { model: "speech-02-hd", title: "Speech 02 HD", ...limits },
  { model: "speech-02-turbo", title: "Speech 02 Turbo", ...limits },
];
const cards = () => speechCards(provider, models, settings().MINIMAX_SPEECH_MODEL);
const sampleRate = 44_100;
/** Of what they take: longer requests are answered late, and are lost whole when they are lost. */
const mostAtOnce = 3000;

const Spoken = z.looseObject({
  data: z.looseObject({ audio: z.string().nullish(), subtitle_file: z.string().nullish() }).nullish(),
});
const Subtitles = z.array(z.looseObject({ text: z.string(), time_begin: z.number(), time_end: z.number() }));
const Voices = z.looseObject({
  system_voice: z.array(z.looseObject({ voice_id: z.string(), voice_name: z.string().nullish() })).nullish(),
});

let learnt: { key: string; voices: readonly VoiceInfo[] } | undefined;

/** MiniMax: natural voices for many languages; it tells when each sentence is said. */
export const minimaxSpeech = vendorSpeech({
  name: provider,
  configured: minimaxConfigured,
  models: cards,
  voices: () => (learnt && learnt.key === settings().MINIMAX_API_KEY ? learnt.voices : minimaxVoices),
  async learn({ signal }) {
    const { MINIMAX_API_KEY: key = "" } = settings();
    const body = { voice_type: "system" };
    const reply = await askMinimax("/v1/get_voice", { method: "POST", body, signal, timeoutSeconds: 5 });
    const { system_voice: theirs } = readReply(Voices, reply, { provider });
    if (theirs && theirs.length > 0) learnt = { key, voices: theirs.map(listed) };
  },
  modelOf: () => cards()[0].model,
  limit: () => mostAtOnce,
  // Chinese signs count twice.
  charactersOf: (text) => [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0),
  sampleRate,
  async say({ text, language, voice, model }, outPath, { signal }) {
    const reply = await askMinimax("/v1/t2a_v2", {
      method: "POST",
      body: {
        ...{ model, text, stream: false, output_format: "hex", subtitle_enable: true },
        voice_setting: { voice_id: voice, speed: 1, vol: 1, pitch: 0 },
        audio_setting: { sample_rate: sampleRate, bitrate: 128_000, format: "mp3", channel: 1 },
        language_boost: languageBoost(language),
      },
      // Two letters a byte.
      maxBytes: 100_000_000,
      timeoutSeconds: patienceSeconds(text),
      order: true,
      signal,
    });
    const { data } = readReply(Spoken, reply, { provider, order: true });
    if (!data?.audio || !/^(?:[0-9a-f]{2})+$/i.test(data.audio)) {
      throw vendorFailure("PROVIDER_FAILED", provider, { message: "MiniMax answered without any sound." });
    }
    await writeFile(outPath, Buffer.from(data.audio, "hex"));
    return sentencesOf(data.subtitle_file ?? undefined, text, signal);
  },
});

/** Times are worth asking for, but not worth losing for what is paid for. */
async function sentencesOf(url: string | undefined, text: string, signal: AbortSignal): Promise<Said> {
  const spans = url === undefined ? [] : await placed(url, text, signal);
  return { times: spans.length === 0 ? "none" : "sentences", spans };
}

async function placed(url: string, text: string, signal: AbortSignal): Promise<SpokenSpan[]> {
  const base = settings().MINIMAX_API_HOST;
  try {
    const reply = await askVendor({ provider, base, url, signal, timeoutSeconds: 20 });
    const told = readReply(Subtitles, reply, { provider });
    return placeSentences(
      text,
      told.map(({ text: said, time_begin, time_end }) => ({
        text: said,
        start: time_begin / 1000,
        end: time_end / 1000,
      })),
    );
  } catch (error) {
    signal.throwIfAborted();
    log("providers").warn({ provider, err: error }, "no times came with speech");
    return [];
  }
}

function listed({ voice_id, voice_name }: { voice_id: string; voice_name?: string | null }): VoiceInfo {
  const known = minimaxVoices.find(({ id }) => id === `${provider}/${voice_id}`);
  const language = languageOfVoice(voice_id) ?? anyLanguage;
  return (
    known ?? { id: `${provider}/${voice_id}`, name: voice_name ?? voice_id, language, character: "Natural", provider }
  );
}
