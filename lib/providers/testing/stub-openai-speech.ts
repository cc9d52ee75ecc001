import { z } from "zod";
import { type Fault, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import type { SpeechStub } from "#lib/providers/testing/stub-elevenlabs";
import { type StubReply, type StubRequest, serveStub } from "#lib/providers/testing/stub-server";
import { stubSpeech } from "#lib/providers/testing/stub-speech";

export interface OpenaiSpeechStubOptions {
  faults?: readonly Fault[];
  /** `kokoro`: names its voices and tells word times, and needs no key. */
  kind?: "openai" | "kokoro";
}

export interface OpenaiSpeechStub extends SpeechStub {
  /** For OPENAI_BASE_URL. */
  base: string;
}

export const openaiStubKey = "sk-of-the-tests";

const Order = z.object({ model: z.string(), input: z.string().min(1).max(4096), voice: z.string() });
const error = (status: number, message: string, code: string | null = null): StubReply => ({
  status,
  body: { error: { message, type: "invalid_request_error", param: null, code } },
});

/** OpenAI's speech and transcription, or a Kokoro server, on loopback. */
export async function startOpenaiSpeechStub(options: OpenaiSpeechStubOptions = {}): Promise<OpenaiSpeechStub> {
  const { kind: server = "openai" } = options;
  const faults = faultScript(options.faults);
  let creations = 0;
  const stub = await serveStub((request, response) => {
    const kokoro = server === "kokoro";
    if (!kokoro && request.headers.authorization !== `Bearer ${openaiStubKey}`)
      return error(401, "Incorrect API key provided", "invalid_api_key");
    const captions = request.path === "/dev/captioned_speech";
    if (kokoro && request.path === "/v1/audio/voices") {
      return { status: 200, body: { voices: [voice("af_heart"), voice("bm_george"), voice("zf_xiaobei")] } };
    }
    if (kokoro && captions && request.method !== "POST") return { status: 405, body: { detail: "Method Not Allowed" } };
    const speaks = request.path === "/v1/audio/speech" || (kokoro && captions);
    const listens = request.path === "/v1/audio/transcriptions";
    if (!speaks && !listens) return error(404, "Not Found");
    const order = Order.safeParse(request.body).data;
    if (speaks && !order) return error(400, "input: too long or missing", "string_above_max_length");
    const kind = faults.next("start");
    if (kind === "200-with-error") return error(429, "You exceeded your current quota", "insufficient_quota");
    if (kind === "moderated") return error(400, "Rejected by the safety system", "content_policy_violation");
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    creations += 1;
    if (playFault(kind, response)) return undefined;
    if (!order) return heard(request);
    const { wav, words } = stubSpeech(order.input);
    const sound = kind === "empty-output" ? new Uint8Array() : streamed(wav);
    if (captions) return { status: 200, body: captioned(sound, words) };
    response.writeHead(200, { "content-type": "audio/wav" }).end(sound);
    return undefined;
  });
  return { ...stub, base: `${stub.url}/v1`, creations: () => creations };
}

const voice = (id: string) => ({ id, name: id });

/** Written while it is made: its header cannot know how long it will be. */
function streamed(wav: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(wav);
  bytes.fill(0xff, 4, 8);
  bytes.fill(0xff, 40, 44);
  return bytes;
}

/** Marks are words of their own there. */
const captioned = (sound: Uint8Array, words: ReturnType<typeof stubSpeech>["words"]) => ({
  audio: Buffer.from(sound).toString("base64"),
  audio_format: "audio/wav",
  timestamps: words.flatMap(({ text, start, end }) => [
    { word: text.replace(/[.,!?]+$/, ""), start_time: start, end_time: end },
    ...(/[.,!?]+$/.test(text) ? [{ word: text.at(-1) ?? ".", start_time: end, end_time: end }] : []),
  ]),
});

/** What it hears is always the same; it tells words only when it is asked for them. */
function heard({ bytes }: StubRequest): StubReply {
  const form = bytes.toString("latin1");
  const wanted = form.includes("verbose_json") && form.includes("timestamp_granularities[]");
  const said = ["Guten", "Morgen,", "Welt."];
  return {
    status: 200,
    body: {
      text: said.join(" "),
      ...(wanted && {
        task: "transcribe",
        language: "german",
        duration: 2.5,
        words: said.map((word, i) => ({ word: word.replace(/\W/g, ""), start: i * 0.8, end: i * 0.8 + 0.6 })),
      }),
    },
  };
}
