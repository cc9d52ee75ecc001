import { z } from "zod";
import { type Fault, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import { type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

export interface GeminiImagesStub extends StubServer {
  /** For GEMINI_BASE_URL. */
  base: string;
  creations(): number;
  /** What was ordered, in order: whole bodies. */
  orders(): readonly unknown[];
}

export interface GeminiImagesStubOptions {
  faults?: readonly Fault[];
  key?: string;
  file?: Uint8Array;
  /** How it refuses: the question, or the picture that it made. */
  moderates?: "prompt" | "picture";
}

export const geminiStubKey = "AIza_of_the_tests";
const Order = z.looseObject({
  contents: z.array(z.looseObject({ parts: z.array(z.unknown()).min(1) })).min(1),
  generationConfig: z.looseObject({
    responseModalities: z.array(z.string()),
    imageConfig: z.looseObject({ aspectRatio: z.string(), imageSize: z.enum(["1K", "2K", "4K"]) }),
  }),
});
const error = (code: number, status: string, message: string, reason?: string) => ({
  status: code,
  body: { error: { code, status, message, ...(reason === undefined ? {} : { details: [{ reason }] }) } },
});

/** Gemini's generateContent for pictures on loopback. */
export async function startGeminiImagesStub(options: GeminiImagesStubOptions = {}): Promise<GeminiImagesStub> {
  const { key = geminiStubKey, file = tinyPicture, moderates = "picture" } = options;
  const faults = faultScript(options.faults);
  const orders: unknown[] = [];
  const server = await serveStub((request, response) => {
    const { pathname } = new URL(request.path, "http://stub");
    if (request.headers["x-goog-api-key"] !== key) {
      return error(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", "API_KEY_INVALID");
    }
    if (pathname === "/v1beta/models") return { status: 200, body: { models: [] } };
    const model = /^\/v1beta\/models\/([^/:]+):generateContent$/.exec(pathname)?.[1];
    if (request.method !== "POST" || model === undefined) return error(404, "NOT_FOUND", "Not found.");
    if (model.includes("preview")) {
      return error(404, "NOT_FOUND", `models/${model} is no longer available.`);
    }
    if (!Order.safeParse(request.body).success) return error(400, "INVALID_ARGUMENT", "Invalid JSON payload received.");
    const kind = faults.next("start");
    if (kind === "200-with-error") return { ...error(400, "INVALID_ARGUMENT", "Invalid argument."), status: 200 };
    if (kind === "moderated") {
      return moderates === "prompt"
        ? { status: 200, body: { promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, usageMetadata: {} } }
        : { status: 200, body: { candidates: [{ finishReason: "IMAGE_SAFETY", index: 0 }], usageMetadata: {} } };
    }
    if (kind === "empty-output") {
      const content = { role: "model", parts: [{ text: "Here is an idea in words instead." }] };
      return { status: 200, body: { candidates: [{ content, finishReason: "STOP" }] } };
    }
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    orders.push(request.body);
    if (playFault(kind, response)) return undefined;
    const inlineData = { mimeType: "image/png", data: Buffer.from(file).toString("base64") };
    const parts = [{ text: "Here it is." }, { inlineData, thoughtSignature: "AAAA" }];
    const candidates = [{ content: { role: "model", parts }, finishReason: "STOP", index: 0 }];
    return { status: 200, body: { candidates, usageMetadata: { totalTokenCount: 1300 }, modelVersion: model } };
  });
  return { ...server, base: `${server.url}/v1beta`, creations: () => orders.length, orders: () => orders };
}
