import { z } from "zod";
import { type Fault, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import { type StubReply, type StubRequest, type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { type StubWord, stubSpeech } from "#lib/providers/testing/stub-speech";

export interface SpeechStub extends StubServer {
  /** Texts that were really spoken, and billed. */
  creations(): number;
}

export const elevenlabsStubKey = "xi_of_the_tests";

const Order = z.object({ text: z.string(), model_id: z.string() });

const refusal = (status: number, word: string, message: string): StubReply => ({
  status,
  body: { detail: { status: word, message } },
});

export interface ElevenlabsStubOptions {
  faults?: readonly Fault[];
  /** What its speech comes with: letters' times; those of other letters alone; none, and then it hears words in sound, or does not. */
  letters?: "all" | "normalized" | "none";
  aligns?: boolean;
}

/** ElevenLabs on loopback: speech with the time of every letter, forced alignment, the account's voices. */
export async function startElevenlabsStub(options: ElevenlabsStubOptions = {}): Promise<SpeechStub> {
  const { letters = "all", aligns = true } = options;
  const faults = faultScript(options.faults);
  let creations = 0;
  const server = await serveStub((request, response) => {
    if (request.headers["xi-api-key"] !== elevenlabsStubKey) return refusal(401, "invalid_api_key", "Invalid API key");
    if (request.path === "/v1/voices") {
      const voice = (voice_id: string, name: string, category: string) => ({ voice_id, name, category, labels: {} });
      return {
        status: 200,
        body: { voices: [voice("JBFqnCBsd6RMkjVDRZzb", "George", "premade"), voice("own0clone", "Mine", "cloned")] },
      };
    }
    if (request.path === "/v1/forced-alignment")
      return aligns ? alignedIn(request) : refusal(500, "system_error", "no");
    const [, voice] = /^\/v1\/text-to-speech\/([^/]+)\/with-timestamps\?/.exec(request.path) ?? [];
    const order = Order.safeParse(request.body).data;
    if (voice === undefined) return { status: 404, body: { detail: "Not Found" } };
    if (!order) return { status: 422, body: { detail: [{ loc: ["body", "text"], msg: "Field required" }] } };
    const kind = faults.next("start");
    if (kind === "200-with-error") return refusal(401, "quota_exceeded", "This request exceeds your quota.");
    if (kind === "moderated") return refusal(400, "content_against_policy", "Against our policy.");
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    creations += 1;
    if (playFault(kind, response)) return undefined;
    const { words, mp3 } = stubSpeech(order.text);
    const alignment = letterTimes(order.text, words);
    const audio = kind === "empty-output" ? "" : mp3.toString("base64");
    const told = {
      alignment: letters === "all" ? alignment : null,
      normalized_alignment: letters === "none" ? null : alignment,
    };
    return { status: 200, body: { audio_base64: audio, ...told } };
  });
  return { ...server, creations: () => creations };
}

/** Its words in a sound that it spoke itself, sent back with what it says. */
function alignedIn(request: StubRequest): StubReply {
  const form = request.bytes.toString("utf8");
  const text = /name="text"\r\n\r\n([\s\S]*?)\r\n--/.exec(form)?.[1];
  if (text === undefined || !/name="file"; filename="speech\.mp3"/.test(form)) {
    return { status: 422, body: { detail: [{ loc: ["body", "file"], msg: "Field required" }] } };
  }
  const words = stubSpeech(text).words.map(({ text: word, start, end }) => ({ text: word, start, end, loss: 0.1 }));
  return { status: 200, body: { characters: [], words, loss: 0.1 } };
}

/** Each letter's share of its word; spaces have none of their own. */
function letterTimes(text: string, words: readonly StubWord[]) {
  const letters = [...text.matchAll(/./gsu)].map(({ 0: letter, index }) => {
    const word = words.findLast(({ at }) => at <= index);
    const when = (at: number): number =>
      word === undefined ? 0 : word.start + (word.end - word.start) * Math.min(1, (at - word.at) / word.text.length);
    return { letter, start: when(index), end: when(index + letter.length) };
  });
  return {
    characters: letters.map(({ letter }) => letter),
    character_start_times_seconds: letters.map(({ start }) => start),
    character_end_times_seconds: letters.map(({ end }) => end),
  };
}
