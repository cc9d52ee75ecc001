import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import { z } from "zod";
import { type Fault, type FaultKind, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import {
  type StubAnswer,
  type StubReply,
  type StubRequest,
  type StubServer,
  serveStub,
} from "#lib/providers/testing/stub-server";
import { tinyClip } from "#lib/providers/testing/tiny-clip";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

export interface ReplicateStubOptions {
  faults?: readonly Fault[];
  /** Every other token is refused. */
  token?: string;
  /** How many looks a prediction takes until it is done; 2 when absent. */
  looks?: number;
  /** How long an order waits for its answer, in milliseconds. */
  answerMs?: number;
  /** Models answer with one address or with a list of them. */
  output?: "string" | "list";
  /** What it gives out; when absent, a clip, or a picture where a model draws. */
  file?: StubFile;
  /** What single models give out, by their names. */
  files?: Readonly<Record<string, StubFile>>;
  /** Where the files' addresses lead; this server when absent. */
  filesAt?: string;
  /** Names that a model's input has; all that our adapters send when absent. */
  inputs?: readonly string[];
  /** A word of Replicate's that nobody knows, in place of `processing`. */
  runningWord?: string;
}

interface StubFile {
  bytes: Uint8Array;
  contentType: string;
  extension: string;
}

export interface ReplicateStub extends StubServer {
  /** For REPLICATE_BASE_URL. */
  base: string;
  /** Predictions that were really made. */
  creations(): number;
  /** What was ordered, in order. */
  inputs(): readonly unknown[];
  /** A message as the webhook sends it. */
  message(predictionId: string, given?: { id?: string; at?: Date; secret?: string }): SignedMessage;
  /** Another signing secret from now on. */
  changeSecret(secret: string): void;
}

export interface SignedMessage {
  body: string;
  headers: Record<string, string>;
}

interface Made {
  id: string;
  model: string;
  input: unknown;
  looks: number;
  cancelled: boolean;
}

const clip = { bytes: tinyClip, contentType: "video/mp4", extension: "mp4" };
const picture = { bytes: tinyPicture, contentType: "image/png", extension: "png" };
const drawing = /flux|imagen|nano-banana|seedream/;

export const stubToken = "r8_of_the_tests";
const firstSecret = `whsec_${Buffer.from("a signing secret of the stub").toString("base64")}`;
const everyInput = (
  "prompt aspect_ratio duration resolution generate_audio negative_prompt seed image last_frame " +
  "reference_images first_frame_image prompt_optimizer num_outputs num_inference_steps output_format " +
  "output_quality disable_safety_checker go_fast megapixels image_prompt input_image input_images " +
  "input_image_2 input_image_3 input_image_4 input_image_5 input_image_6 input_image_7 input_image_8 " +
  "prompt_upsampling safety_tolerance width height "
).split(" ");
const Order = z.looseObject({ input: z.looseObject({ num_outputs: z.number().optional() }) });
const sensitive =
  "The input or output was flagged as sensitive. Please try again with different inputs. (E005) (uIJ6l3ruRD)";

/** Replicate on loopback: official models, looks, cancelling, uploads, the webhook's secret, files that anybody may read. */
export async function startReplicateStub(options: ReplicateStubOptions = {}): Promise<ReplicateStub> {
  const { token = stubToken, looks = 2, output = "string", filesAt, runningWord = "processing" } = options;
  const fileOf = (model: string) => options.files?.[model] ?? options.file ?? (drawing.test(model) ? picture : clip);
  const faults = faultScript(options.faults);
  const made = new Map<string, Made>();
  let secret = firstSecret;

  const urls = (prediction: Made): string[] => {
    const parsed = Order.safeParse({ input: prediction.input });
    const count = parsed.data?.input.num_outputs ?? 1;
    const at = filesAt ?? server.url;
    const { extension } = fileOf(prediction.model);
    return Array.from({ length: count }, (_, index) => `${at}/out/${prediction.id}-${index}.${extension}`);
  };
  const view = (prediction: Made) => {
    const done = prediction.looks >= looks;
    const percent = Math.min(100, Math.round((100 * prediction.looks) / looks));
    const status = prediction.cancelled
      ? "canceled"
      : done
        ? "succeeded"
        : prediction.looks === 0
          ? "starting"
          : runningWord;
    const made = status === "succeeded" ? urls(prediction) : undefined;
    return {
      ...frame(prediction, server.url),
      status,
      output: made === undefined ? null : output === "list" ? made : made[0],
      logs: prediction.looks === 0 ? "" : `Running prediction... \n ${percent}%|████▏     | ${percent}/100\n`,
    };
  };

  async function create(request: StubRequest, response: ServerResponse, model: string): Promise<StubReply | undefined> {
    const kind = faults.next("start");
    const order = Order.safeParse(request.body);
    if (kind === "200-with-error") return { status: 200, body: { title: "Error", detail: "Something is wrong." } };
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    if (!order.success) return refusal(422, "- input: prompt is required");
    const id = randomUUID().replaceAll("-", "");
    const prediction = { id, model, input: order.data.input, looks: 0, cancelled: false };
    made.set(id, prediction);
    if (playFault(kind, response)) return undefined;
    if (options.answerMs !== undefined) await wait(options.answerMs);
    return { status: 201, body: kind === "empty-output" ? {} : view(prediction) };
  }

  function look(response: ServerResponse, prediction: Made | undefined): StubReply | undefined {
    if (prediction === undefined) return refusal(404, "Prediction not found");
    const kind = faults.next("status");
    if (playFault(kind, response)) return undefined;
    if (!prediction.cancelled) prediction.looks += 1;
    return { status: 200, body: { ...view(prediction), ...ending(kind) } };
  }

  function api(request: StubRequest, response: ServerResponse, path: string): ReturnType<StubAnswer> {
    const { method } = request;
    if (request.headers.authorization !== `Bearer ${token}`) return refusal(401, "You did not pass a valid token");
    const [, model, order] = /^\/models\/([^/]+\/[^/]+)(\/predictions)?$/.exec(path) ?? [];
    const [, id, cancel] = /^\/predictions\/([^/]+)(\/cancel)?$/.exec(path) ?? [];
    if (model?.includes("retired")) return refusal(404, "The requested resource could not be found.");
    if (method === "POST" && model !== undefined && order !== undefined) return create(request, response, model);
    if (method === "GET" && model !== undefined) return { status: 200, body: schemaOf(options.inputs ?? everyInput) };
    const prediction = made.get(id ?? "");
    if (method === "POST" && cancel !== undefined && prediction) {
      prediction.cancelled = prediction.looks < looks;
      return { status: 200, body: view(prediction) };
    }
    if (method === "GET" && id !== undefined) return look(response, prediction);
    if (path === "/account") return { status: 200, body: { type: "user", username: "tests", name: "Tests" } };
    if (path === "/webhooks/default/secret") return { status: 200, body: { key: secret } };
    if (method === "POST" && path === "/files") {
      const uploaded = randomUUID();
      const get = `${server.url}/v1/files/${uploaded}`;
      return { status: 201, body: { id: uploaded, size: request.bytes.length, urls: { get } } };
    }
    return refusal(404, "The requested resource could not be found.");
  }

  const server = await serveStub((request, response) => {
    const { pathname } = new URL(request.path, "http://stub");
    if (pathname.startsWith("/v1/")) return api(request, response, pathname.slice(3));
    const kind = faults.next("fetch");
    if (playFault(kind, response)) return undefined;
    if (kind === "expired-url") return refusal(404, "Not found");
    if (kind === "200-with-error") return { status: 200, body: { detail: "not here any more" } };
    const file = fileOf(made.get(/^\/out\/([^-]+)-/.exec(pathname)?.[1] ?? "")?.model ?? "");
    const bytes = kind === "empty-output" ? new Uint8Array() : file.bytes;
    response.writeHead(200, { "content-type": file.contentType, "content-length": bytes.byteLength }).end(bytes);
    return undefined;
  });

  return {
    ...server,
    base: `${server.url}/v1`,
    creations: () => made.size,
    inputs: () => [...made.values()].map(({ input }) => input),
    message(predictionId, { id = `msg_${randomUUID()}`, at = new Date(), secret: by = secret } = {}) {
      const prediction = made.get(predictionId);
      const body = JSON.stringify(
        prediction ? view({ ...prediction, looks }) : { id: predictionId, status: "succeeded" },
      );
      return {
        body,
        headers: {
          "content-type": "application/json",
          "webhook-id": id,
          "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
          "webhook-signature": new Webhook(by).sign(id, at, body),
        },
      };
    },
    changeSecret: (to) => {
      secret = to;
    },
  };
}

const refusal = (status: number, detail: string): StubReply => ({ status, body: { title: "Error", detail, status } });

const frame = ({ id, model, input }: Made, url: string) => ({
  id,
  model,
  version: "hidden",
  input,
  error: null,
  source: "api",
  data_removed: false,
  created_at: new Date().toISOString(),
  urls: { get: `${url}/v1/predictions/${id}`, cancel: `${url}/v1/predictions/${id}/cancel` },
});

/** How a prediction ends badly: all with HTTP 200. */
function ending(kind: FaultKind | undefined): Record<string, unknown> {
  if (kind === "moderated") return { status: "failed", output: null, error: sensitive };
  if (kind === "200-with-error")
    return { status: "failed", output: null, error: "Director: unexpected error handling prediction (E9825)" };
  if (kind === "empty-output") return { status: "succeeded", output: null };
  if (kind === "expired-url") return { status: "succeeded", output: null, logs: null, data_removed: true };
  return {};
}

const schemaOf = (names: readonly string[]) => ({
  latest_version: {
    openapi_schema: {
      components: {
        schemas: { Input: { properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) } },
      },
    },
  },
});
