import { z } from "zod";
import { type Fault, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import type { SpeechStub } from "#lib/providers/testing/stub-elevenlabs";
import { serveStub } from "#lib/providers/testing/stub-server";
import { stubSpeech } from "#lib/providers/testing/stub-speech";

export const geminiStubKey = "AIza-of-the-tests";

const Order = z.object({
  contents: z.array(z.object({ parts: z.array(z.object({ text: z.string() })).min(1) })).min(1),
  generationConfig: z.object({
    responseModalities: z.tuple([z.literal("AUDIO")]),
    speechConfig: z.object({
      voiceConfig: z.object({ prebuiltVoiceConfig: z.object({ voiceName: z.string() }) }),
    }),
  }),
});

const refusal = (code: number, status: string, reason?: string) => ({
  status: code,
  body: {
    error: {
      ...{ code, status, message: reason ?? status },
      details: reason === undefined ? [] : [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason }],
    },
  },
});

/** Gemini's speech on loopback: bare samples; what comes before the first empty line is direction, and is not said. */
export async function startGeminiSpeechStub(
  options: { faults?: readonly Fault[] } = {},
): Promise<SpeechStub & { base: string }> {
  const faults = faultScript(options.faults);
  let creations = 0;
  const server = await serveStub((request, response) => {
    if (request.headers["x-goog-api-key"] !== geminiStubKey) return refusal(400, "INVALID_ARGUMENT", "API_KEY_INVALID");
    const order = Order.safeParse(request.body).data;
    if (!/^\/v1beta\/models\/[^/]+:generateContent$/.test(request.path) || !order) return refusal(404, "NOT_FOUND");
    const kind = faults.next("start");
    if (kind === "200-with-error") return { status: 200, body: { promptFeedback: { blockReason: "OTHER" } } };
    if (kind === "moderated") return { status: 200, body: { promptFeedback: { blockReason: "PROHIBITED_CONTENT" } } };
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    creations += 1;
    if (playFault(kind, response)) return undefined;
    const text = (order.contents[0]?.parts[0]?.text ?? "").replace(/^[^\n]*\n\n/, "");
    const { samples } = stubSpeech(text);
    const data = Buffer.from(samples.buffer).toString("base64");
    const parts = kind === "empty-output" ? [] : [{ inlineData: { mimeType: "audio/L16;codec=pcm;rate=24000", data } }];
    return { status: 200, body: { candidates: [{ content: { parts, role: "model" }, finishReason: "STOP" }] } };
  });
  return { ...server, base: `${server.url}/v1beta`, creations: () => creations };
}
