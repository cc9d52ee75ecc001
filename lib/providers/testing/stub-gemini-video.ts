import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { z } from "zod";
import { type Fault, type FaultKind, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import { type StubReply, type StubRequest, type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { tinyClip } from "#lib/providers/testing/tiny-clip";

export interface GeminiVideoStubOptions {
  faults?: readonly Fault[];
  /** Every other key is refused, with HTTP 400 as Google does. */
  key?: string;
  /** How many looks a video takes until it is done; 2 when absent. */
  looks?: number;
  /** Where the video is: at an address, within the answer, or in `output_video`. */
  delivery?: "uri" | "inline" | "output_video";
  file?: Uint8Array;
  /** Where files' addresses lead; this server when absent. */
  filesAt?: string;
  /** A word of Gemini's that nobody knows, in place of `in_progress`. */
  runningWord?: string;
}

export interface GeminiVideoStub extends StubServer {
  /** For GEMINI_BASE_URL. */
  base: string;
  creations(): number;
  /** What was ordered, in order: whole bodies. */
  orders(): readonly unknown[];
}

interface Made {
  id: string;
  body: unknown;
  looks: number;
  cancelled: boolean;
}

export const stubKey = "AIza_of_the_tests";
const Omni = z.looseObject({ model: z.string(), input: z.unknown() });
const Veo = z.looseObject({ instances: z.array(z.looseObject({ prompt: z.string() })).length(1) });
const refusalWords = "I can't generate that video. Please try another idea.";

/** Gemini's videos on loopback: Omni by Interactions, and Veo's long-running operations, files that need the key. */
export async function startGeminiVideoStub(options: GeminiVideoStubOptions = {}): Promise<GeminiVideoStub> {
  const { key = stubKey, looks = 2, delivery = "uri", file = tinyClip, filesAt, runningWord = "in_progress" } = options;
  const faults = faultScript(options.faults);
  const made = new Map<string, Made>();
  const fileAt = (id: string) => `${filesAt ?? server.url}/v1beta/files/${id}:download`;

  function order(
    request: StubRequest,
    response: ServerResponse,
    dialect: { schema: z.ZodType; taken: (made: Made) => unknown },
  ): StubReply | undefined {
    const kind = faults.next("start");
    if (kind === "200-with-error") return { status: 200, body: { error: badArgument } };
    if (kind === "moderated") return { status: 400, body: { error: blocked } };
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    if (!dialect.schema.safeParse(request.body).success) return { status: 400, body: { error: badArgument } };
    const one = { id: `v1_${randomUUID()}`, body: request.body, looks: 0, cancelled: false };
    made.set(one.id, one);
    if (playFault(kind, response)) return undefined;
    return { status: 200, body: kind === "empty-output" ? {} : dialect.taken(one) };
  }

  const interaction = (one: Made) => {
    const done = one.looks >= looks;
    const status = one.cancelled ? "cancelled" : done ? "completed" : runningWord;
    const inline = { type: "video", mime_type: "video/mp4", data: Buffer.from(file).toString("base64") };
    const video = delivery === "uri" ? { type: "video", mime_type: "video/mp4", uri: fileAt(one.id) } : inline;
    const steps = [userStep, { type: "thought", signature: "abc" }, { type: "model_output", content: [video] }];
    return {
      id: one.id,
      object: "interaction",
      status,
      ...(status !== "completed" ? {} : delivery === "output_video" ? { output_video: video } : { steps }),
    };
  };
  const operation = (one: Made) => ({
    name: `models/veo/operations/${one.id}`,
    ...(one.looks < looks
      ? {}
      : {
          done: true,
          response: { generateVideoResponse: { generatedSamples: [{ video: { uri: fileAt(one.id) } }] } },
        }),
  });

  function look(
    response: ServerResponse,
    one: Made | undefined,
    missing: StubReply,
    view: (made: Made, kind?: FaultKind) => unknown,
  ): StubReply | undefined {
    const kind = faults.next("status");
    if (one === undefined || kind === "expired-url") return missing;
    if (playFault(kind, response)) return undefined;
    if (!one.cancelled) one.looks += 1;
    return { status: 200, body: view(one, kind) };
  }

  function api(request: StubRequest, response: ServerResponse, path: string): StubReply | undefined {
    const { method } = request;
    if (request.headers["x-goog-api-key"] !== key) return { status: 400, body: { error: badKey } };
    const model = /^\/models\/(.+):predictLongRunning$/.exec(path)?.[1] ?? Omni.safeParse(request.body).data?.model;
    if (method === "POST" && model?.includes("retired")) {
      const message = `This model models/${model} is no longer available.`;
      return { status: 404, body: { error: { code: 404, message, status: "NOT_FOUND" } } };
    }
    if (method === "POST" && path === "/interactions")
      return order(request, response, { schema: Omni, taken: interaction });
    if (method === "POST" && path.endsWith(":predictLongRunning")) {
      return order(request, response, { schema: Veo, taken: ({ id }) => ({ name: `models/veo/operations/${id}` }) });
    }
    const [, id, cancel] = /^\/interactions\/([^/]+)(\/cancel)?$/.exec(path) ?? [];
    const one = made.get(id ?? "");
    if (method === "POST" && cancel !== undefined && one) {
      one.cancelled = one.looks < looks;
      return { status: 200, body: interaction(one) };
    }
    if (id !== undefined) {
      const unknown = {
        status: 400,
        body: { error: { code: "invalid_request", message: "Invalid interaction name" } },
      };
      return look(response, one, unknown, (found, kind) => ({ ...interaction(found), ...omniEnding(kind) }));
    }
    const operationId = /^\/models\/[^/]+\/operations\/([^/]+)$/.exec(path)?.[1];
    if (operationId !== undefined) {
      return look(response, made.get(operationId), notFound, (found, kind) => ({
        ...operation(found),
        ...veoEnding(kind),
      }));
    }
    if (path === "/models") return { status: 200, body: { models: [{ name: "models/gemini-omni-1.1-flash" }] } };
    if (path.startsWith("/files/")) return download(response);
    return notFound;
  }

  function download(response: ServerResponse): StubReply | undefined {
    const kind = faults.next("fetch");
    if (playFault(kind, response)) return undefined;
    if (kind === "expired-url") return { status: 403, body: { error: { code: 403, status: "PERMISSION_DENIED" } } };
    if (kind === "200-with-error") return { status: 200, body: { error: { code: 404, status: "NOT_FOUND" } } };
    const bytes = kind === "empty-output" ? new Uint8Array() : file;
    response.writeHead(200, { "content-type": "video/mp4", "content-length": bytes.byteLength }).end(bytes);
    return undefined;
  }

  const server = await serveStub((request, response) => {
    const { pathname } = new URL(request.path, "http://stub");
    return pathname.startsWith("/v1beta/") ? api(request, response, pathname.slice("/v1beta".length)) : notFound;
  });

  return {
    ...server,
    base: `${server.url}/v1beta`,
    creations: () => made.size,
    orders: () => [...made.values()].map(({ body }) => body),
  };
}

const userStep = { type: "user_input", content: [{ type: "text", text: "the order" }] };
const notFound: StubReply = { status: 404, body: { error: { code: 404, message: "Not found.", status: "NOT_FOUND" } } };
const blocked = { code: 400, message: "The prompt was blocked: prohibited content.", status: "PROHIBITED_CONTENT" };
const badArgument = { code: 400, message: "Request contains an invalid argument.", status: "INVALID_ARGUMENT" };
const badKey = {
  code: 400,
  message: "API key not valid. Please pass a valid API key.",
  status: "INVALID_ARGUMENT",
  details: [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" }],
};

function omniEnding(kind: FaultKind | undefined): Record<string, unknown> {
  const words = { type: "model_output", content: [{ type: "text", text: refusalWords }] };
  if (kind === "moderated") return { status: "completed", steps: [userStep, words], output_video: null };
  if (kind === "empty-output") return { status: "completed", steps: [userStep], output_video: null };
  const errors = [{ code: "unknown", message: "Something broke." }];
  return kind === "200-with-error" ? { status: "failed", steps: null, errors } : {};
}

function veoEnding(kind: FaultKind | undefined): Record<string, unknown> {
  const filtered = { raiMediaFilteredCount: 1, raiMediaFilteredReasons: ["It shows what it must not show."] };
  if (kind === "moderated") return { done: true, response: { generateVideoResponse: filtered } };
  if (kind === "empty-output") return { done: true, response: { generateVideoResponse: {} } };
  if (kind === "200-with-error") return { done: true, error: { code: 2, message: "Something broke." }, response: null };
  return {};
}
