import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import type { Failure } from "#lib/errors/failure";
import { askVendor, type VendorReply } from "#lib/providers/ask-vendor";
import { geminiVoices } from "#lib/providers/gemini/gemini-voices";
import { readReply } from "#lib/providers/read-reply";
import { patienceSeconds } from "#lib/providers/speaking/patience";
import { speechCards } from "#lib/providers/speaking/speech-cards";
import { vendorSpeech } from "#lib/providers/speaking/vendor-speech";
import { wavBytes } from "#lib/providers/speaking/wav-bytes";
import { vendorFailure } from "#lib/providers/vendor-failure";

const provider = "gemini";
/** It drifts in longer texts. */
const max_characters = 3000;
const times = "none" as const;
const models = [
  { model: "gemini-3.1-flash-tts-preview", title: "Gemini 3.1 Flash TTS", times, max_characters },
  { model: "gemini-2.5-flash-preview-tts", title: "Gemini 2.5 Flash TTS", times, max_characters },
  { model: "gemini-2.5-pro-preview-tts", title: "Gemini 2.5 Pro TTS", times, max_characters },
];
const cards = () => speechCards(provider, models, settings().GEMINI_SPEECH_MODEL);
/** Without it, what sounds like a request is answered and not read. */
const direction = "Read this aloud word for word, calmly and clearly:\n\n";

const Part = z.looseObject({ inlineData: z.looseObject({ mimeType: z.string(), data: z.string() }).optional() });
const Answer = z.looseObject({
  candidates: z
    .array(
      z.looseObject({
        content: z.looseObject({ parts: z.array(Part).nullish() }).nullish(),
        finishReason: z.string().nullish(),
      }),
    )
    .nullish(),
  promptFeedback: z.looseObject({ blockReason: z.string().nullish() }).nullish(),
});

/** Gemini's voices: asked in plain words, answered with bare samples and no times. */
export const geminiSpeech = vendorSpeech({
  name: provider,
  configured: () => settings().GEMINI_API_KEY !== undefined,
  models: cards,
  voices: () => geminiVoices,
  modelOf: () => cards()[0].model,
  limit: () => max_characters,
  charactersOf: (text) => [...direction, ...text].length,
  sampleRate: 24_000,
  async say({ text, voice, model }, outPath, { signal }) {
    const { GEMINI_API_KEY: key = "", GEMINI_BASE_URL: base } = settings();
    const reply = await askVendor({
      provider,
      base,
      url: `${base}/models/${encodeURIComponent(model)}:generateContent`,
      method: "POST",
      headers: { "x-goog-api-key": key },
      body: {
        contents: [{ role: "user", parts: [{ text: direction + text }] }],
        generationConfig: {
          responseModalities: ["AUDIO"],
          speechConfig: { voiceConfig: { prebuiltVoiceConfig: { voiceName: voice } } },
        },
      },
      maxBytes: 100_000_000,
      timeoutSeconds: patienceSeconds(text),
      order: true,
      refusal: geminiRefusal,
      signal,
    });
    const { candidates, promptFeedback } = readReply(Answer, reply, { provider, order: true });
    const [first] = candidates ?? [];
    const sound = first?.content?.parts?.flatMap(({ inlineData }) => inlineData ?? [])[0];
    if (!sound) throw noSound(promptFeedback?.blockReason ?? first?.finishReason ?? undefined);
    await writeFile(outPath, asFile(sound.mimeType, Buffer.from(sound.data, "base64")));
    return { times, spans: [] };
  },
});

/** `audio/L16;rate=24000` is samples alone; anything else is a file. */
function asFile(mimeType: string, bytes: Buffer): Uint8Array {
  if (!/^audio\/(?:L16|pcm)/i.test(mimeType)) return bytes;
  const rate = Number(/rate=(\d+)/.exec(mimeType)?.[1] ?? 24_000);
  const samples = new Int16Array(Math.floor(bytes.length / 2));
  for (let i = 0; i < samples.length; i += 1) samples[i] = bytes.readInt16LE(i * 2);
  return samples.length === 0 ? new Uint8Array() : wavBytes(samples, rate);
}

const refused = new Set(["SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "RECITATION", "IMAGE_SAFETY"]);

const noSound = (reason: string | undefined): Failure =>
  reason !== undefined && refused.has(reason)
    ? vendorFailure("CONTENT_POLICY_VIOLATION", provider, { cause: new Error(reason) })
    : vendorFailure("PROVIDER_FAILED", provider, {
        message: "Gemini answered without any sound.",
        cause: new Error(reason),
      });

const Told = z.object({
  error: z.looseObject({ details: z.array(z.looseObject({ reason: z.string().optional() })).nullish() }),
});

/** A wrong key is a 400 there, told apart by its reason. */
function geminiRefusal({ body }: VendorReply): Failure | undefined {
  const details = Told.safeParse(body).data?.error.details ?? [];
  const wrongKey = details.some(({ reason }) => reason === "API_KEY_INVALID");
  return wrongKey ? vendorFailure("AUTHENTICATION_ERROR", provider) : undefined;
}
