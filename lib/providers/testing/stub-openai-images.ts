import { z } from "zod";
import { type Fault, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import { type StubReply, type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

export interface OpenaiImagesStub extends StubServer {
  /** For OPENAI_BASE_URL. */
  base: string;
  creations(): number;
  orders(): readonly unknown[];
}

export interface OpenaiImagesStubOptions {
  faults?: readonly Fault[];
  key?: string;
  file?: Uint8Array;
  /** Some servers answer with where the picture lies. */
  answers?: "b64_json" | "url";
  /** Where files' addresses lead; this server when absent. */
  filesAt?: string;
}

export const openaiStubKey = "sk-of-the-tests";
const Order = z.looseObject({ model: z.string(), prompt: z.string().min(1), n: z.number(), size: z.string() });
const error = (status: number, code: string | null, type: string, message: string): StubReply => ({
  status,
  body: { error: { message, type, param: null, code } },
});

/** A server with OpenAI's `/images/generations` on loopback. */
export async function startOpenaiImagesStub(options: OpenaiImagesStubOptions = {}): Promise<OpenaiImagesStub> {
  const { key = openaiStubKey, file = tinyPicture, answers = "b64_json" } = options;
  const faults = faultScript(options.faults);
  const orders: unknown[] = [];
  const server = await serveStub((request, response) => {
    const { pathname } = new URL(request.path, "http://stub");
    if (pathname.startsWith("/files/")) {
      const kind = faults.next("fetch");
      if (playFault(kind, response)) return undefined;
      if (kind === "expired-url") return error(404, null, "not_found", "gone");
      if (kind === "200-with-error") return { status: 200, body: { error: "not here any more" } };
      const bytes = kind === "empty-output" ? new Uint8Array() : file;
      response.writeHead(200, { "content-type": "image/png", "content-length": bytes.byteLength }).end(bytes);
      return undefined;
    }
    if (request.headers.authorization !== `Bearer ${key}`) {
      return error(401, "invalid_api_key", "invalid_request_error", "Incorrect API key provided.");
    }
    if (pathname === "/v1/models") return { status: 200, body: { object: "list", data: [] } };
    if (request.method !== "POST" || pathname !== "/v1/images/generations") return error(404, null, "not_found", "no");
    const order = Order.safeParse(request.body);
    if (!order.success) return error(400, null, "invalid_request_error", "Missing required parameter: 'prompt'.");
    if (order.data.model === "dall-e-1") return error(404, "model_not_found", "invalid_request_error", "no such model");
    const kind = faults.next("start");
    if (kind === "moderated") {
      const said = "Your request was rejected by the safety system.";
      return error(400, "moderation_blocked", "image_generation_user_error", said);
    }
    if (kind === "200-with-error") {
      const told = error(
        200,
        "billing_hard_limit_reached",
        "insufficient_quota",
        "Billing hard limit has been reached.",
      );
      return told;
    }
    if (kind === "empty-output") return { status: 200, body: { created: 1, data: [] } };
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    orders.push(request.body);
    if (playFault(kind, response)) return undefined;
    const picture = (i: number) =>
      answers === "url"
        ? { url: `${options.filesAt ?? server.url}/files/${orders.length}-${i}.png` }
        : { b64_json: Buffer.from(file).toString("base64") };
    return { status: 200, body: { created: 1, data: Array.from({ length: order.data.n }, (_, i) => picture(i)) } };
  });
  return { ...server, base: `${server.url}/v1`, creations: () => orders.length, orders: () => orders };
}
