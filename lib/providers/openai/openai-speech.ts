import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import type { SpeechCard } from "#lib/contracts/model-card";
import { askVendor } from "#lib/providers/ask-vendor";
import { captionsAddress, findVoiceServer, type VoiceServer } from "#lib/providers/openai/kokoro-server";
import { openaiRefusal } from "#lib/providers/openai/openai-refusal";
import {
  isOpenaiItself,
  isOpenaiPaid,
  openaiBase,
  openaiConfigured,
  openaiHeaders,
} from "#lib/providers/openai/openai-server";
import { openaiVoices } from "#lib/providers/openai/openai-voices";
import { readReply } from "#lib/providers/read-reply";
import { alignWords } from "#lib/providers/speaking/align-words";
import { patienceSeconds } from "#lib/providers/speaking/patience";
import { speechCards } from "#lib/providers/speaking/speech-cards";
import { type SpeechLine, vendorSpeech } from "#lib/providers/speaking/vendor-speech";
import type { Said } from "#lib/providers/speech";

const provider = "openai";
const max_characters = 4096;
const own = [
  { model: "gpt-4o-mini-tts", title: "GPT-4o mini TTS", times: "none" as const, max_characters },
  { model: "tts-1", title: "TTS 1", times: "none" as const, max_characters },
  { model: "tts-1-hd", title: "TTS 1 HD", times: "none" as const, max_characters },
];

let found: VoiceServer | undefined;
/** The server behind OPENAI_BASE_URL, where it was found to speak. */
const server = (): VoiceServer | undefined => (found?.base === openaiBase() ? found : undefined);

function cards(): readonly [SpeechCard, ...SpeechCard[]] {
  const { OPENAI_SPEECH_MODEL: chosen } = settings();
  const here = server();
  if (!here) return speechCards(provider, own, chosen);
  const times = here.tellsWords ? ("words" as const) : ("none" as const);
  return speechCards(provider, [{ model: "kokoro", title: "Kokoro", times, max_characters }], chosen);
}

/** Servers that are not OpenAI's speak only where they say so, or where a model is named for it. */
function voices() {
  const here = server();
  if (here) return here.voices;
  return isOpenaiItself() || settings().OPENAI_SPEECH_MODEL !== undefined ? openaiVoices : [];
}

/** OpenAI's voices, and those of servers that speak its language: Kokoro's tell when each word is said. */
export const openaiSpeech = vendorSpeech({
  name: provider,
  configured: openaiConfigured,
  models: cards,
  voices,
  async learn(options) {
    if (!isOpenaiItself()) found = await findVoiceServer(options);
  },
  defaultVoice(language) {
    if (isOpenaiPaid()) return undefined;
    const base = language.toLowerCase().split("-")[0];
    return server()?.voices.find((voice) => voice.language.toLowerCase().split("-")[0] === base);
  },
  modelOf: () => cards()[0].model,
  limit: () => max_characters,
  charactersOf: (text) => (isOpenaiPaid() ? [...text].length : 0),
  sampleRate: 24_000,
  say: (line, outPath, { signal }) =>
    server()?.tellsWords ? sayWithWords(line, outPath, signal) : say(line, outPath, signal),
});

async function say({ text, voice, model }: SpeechLine, outPath: string, signal: AbortSignal): Promise<Said> {
  const { bytes } = await askVendor({
    provider,
    base: openaiBase(),
    url: `${openaiBase()}/audio/speech`,
    method: "POST",
    headers: { ...openaiHeaders(), accept: "audio/*" },
    body: { model, input: text, voice, response_format: "wav" },
    takes: "bytes",
    maxBytes: 100_000_000,
    timeoutSeconds: patienceSeconds(text),
    order: isOpenaiPaid(),
    refusal: openaiRefusal,
    signal,
  });
  await writeFile(outPath, bytes ?? new Uint8Array());
  return { times: "none", spans: [] };
}

const Captioned = z.looseObject({
  audio: z.string(),
  timestamps: z.array(z.looseObject({ word: z.string(), start_time: z.number(), end_time: z.number() })).nullish(),
});

async function sayWithWords(line: SpeechLine, outPath: string, signal: AbortSignal): Promise<Said> {
  const { text, language, voice, model } = line;
  const order = isOpenaiPaid();
  const reply = await askVendor({
    provider,
    base: openaiBase(),
    url: captionsAddress(openaiBase()),
    method: "POST",
    headers: openaiHeaders(),
    body: { model, input: text, voice, response_format: "wav", stream: false, return_timestamps: true },
    maxBytes: 150_000_000,
    timeoutSeconds: patienceSeconds(text),
    order,
    refusal: openaiRefusal,
    signal,
  });
  const { audio, timestamps } = readReply(Captioned, reply, { provider, order });
  await writeFile(outPath, Buffer.from(audio, "base64"));
  const heard = (timestamps ?? []).map((word) => ({ text: word.word, start: word.start_time, end: word.end_time }));
  const spans = alignWords(text, language, heard);
  // It knows the words of some languages only.
  return spans.length === 0 ? { times: "none", spans } : { times: "words", spans };
}
