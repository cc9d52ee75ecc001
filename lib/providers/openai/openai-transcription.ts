import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import type { TranscriptionCard } from "#lib/contracts/model-card";
import { Failure } from "#lib/errors/failure";
import { askVendor } from "#lib/providers/ask-vendor";
import { multipartBody } from "#lib/providers/multipart-body";
import { openaiRefusal } from "#lib/providers/openai/openai-refusal";
import {
  isOpenaiItself,
  isOpenaiPaid,
  openaiBase,
  openaiConfigured,
  openaiHeaders,
} from "#lib/providers/openai/openai-server";
import { languageByName } from "#lib/providers/openai/whisper-languages";
import { readReply } from "#lib/providers/read-reply";
import type { Transcript, TranscriptionProvider, TranscriptionRequest } from "#lib/providers/transcription";

const provider = "openai";
const max_bytes = 25_000_000;
/** Others answer without times. */
const usual = "whisper-1";

const Heard = z.looseObject({
  text: z.string(),
  language: z.string().nullish(),
  duration: z.coerce.number().nullish(),
  words: z.array(z.looseObject({ word: z.string(), start: z.number(), end: z.number() })).nullish(),
});

const card = (model: string): TranscriptionCard => ({
  kind: "transcription",
  id: `${provider}/${model}`,
  provider,
  model,
  title: model === usual ? "Whisper" : model,
  preferred: true,
  times: "words",
  max_bytes,
});

/** Whisper at OpenAI, and at servers that speak its language where OPENAI_TRANSCRIPTION_MODEL names what to ask for. */
export const openaiTranscription: TranscriptionProvider = {
  name: provider,
  configured: openaiConfigured,
  models() {
    const { OPENAI_TRANSCRIPTION_MODEL: chosen } = settings();
    if (chosen !== undefined) return [card(chosen)];
    return isOpenaiItself() ? [card(usual)] : [];
  },
  async transcribe(request, { signal }) {
    const { size } = await stat(request.path);
    if (size > max_bytes) {
      const message = "OpenAI listens to files of at most 25 MB: send a shorter or smaller one.";
      throw new Failure("FILE_REFUSED", { provider, message });
    }
    const base = openaiBase();
    const order = isOpenaiPaid();
    const { body, headers } = await multipartBody(await formOf(request));
    const reply = await askVendor({
      provider,
      base,
      url: `${base}/audio/transcriptions`,
      method: "POST",
      headers: { ...openaiHeaders(), ...headers },
      body,
      // A minute of sound is about a second of work.
      timeoutSeconds: settings().VENDOR_ANSWER_SECONDS * (1 + size / 5_000_000),
      order,
      refusal: openaiRefusal,
      signal,
    });
    return asTranscript(readReply(Heard, reply, { provider, order }));
  },
};

async function formOf({ path: file, model, language }: TranscriptionRequest): Promise<FormData> {
  const form = new FormData();
  form.set("file", await openAsBlob(file), path.basename(file));
  form.set("model", model ?? settings().OPENAI_TRANSCRIPTION_MODEL ?? usual);
  form.set("response_format", "verbose_json");
  form.append("timestamp_granularities[]", "word");
  const base = language?.toLowerCase().split("-")[0];
  if (base && languageByName(base)) form.set("language", base);
  return form;
}

function asTranscript({ text, language, duration, words }: z.infer<typeof Heard>): Transcript {
  let last = 0;
  return {
    text: text.trim(),
    words: (words ?? []).map(({ word, start, end }) => {
      last = Math.max(last, start);
      return { text: word.trim(), start: last, end: Math.max(last, end) };
    }),
    language: language ? languageByName(language) : undefined,
    durationSeconds: duration ?? undefined,
  };
}
