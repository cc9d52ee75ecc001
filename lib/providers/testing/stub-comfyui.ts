import type { ServerResponse } from "node:http";
import { z } from "zod";
import { comfyGraphs, loaders } from "#lib/providers/testing/comfy-graphs";
import { type Fault, type FaultKind, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import { type StubReply, type StubRequest, type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { tinyClip } from "#lib/providers/testing/tiny-clip";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";
import { openLine, type WebSocketLine } from "#lib/providers/testing/web-socket-line";

export interface ComfyuiStub extends StubServer {
  /** For COMFYUI_URL. */
  base: string;
  creations(): number;
  /** What was ordered, in order: whole bodies. */
  orders(): readonly unknown[];
  /** It is started anew: queue and history are gone. */
  forget(): void;
}

export interface ComfyuiStubOptions {
  faults?: readonly Fault[];
  /** Files in its folders of models. */
  files?: readonly string[];
  /** How many looks at the queue a run takes until it is done; 2 when absent. */
  looks?: number;
  /** What it gives out; when absent, a clip where the graph saves a film, else a picture. */
  file?: Uint8Array;
}

interface Run {
  id: string;
  number: number;
  graph: unknown;
  clientId: string;
  looks: number;
  images: number;
  interrupted: boolean;
  fault?: FaultKind;
}

export const wanStubFiles = [
  "wan2.2_ti2v_5B_fp16.safetensors",
  "umt5_xxl_fp8_e4m3fn_scaled.safetensors",
  "wan2.2_vae.safetensors",
];
export const everyCheckpoint = [
  "sd_xl_turbo_1.0_fp16.safetensors",
  "sd3.5_large_fp8_scaled.safetensors",
  "sd3_medium_incl_clips_t5xxlfp8.safetensors",
  "flux1-schnell-fp8.safetensors",
];
const Order = z.looseObject({
  prompt: z.record(z.string(), z.unknown()),
  client_id: z.string(),
  prompt_id: z.string(),
});

/** ComfyUI on loopback: graphs are checked as it checks them; queue, history, pictures, news with previews. */
export async function startComfyuiStub(options: ComfyuiStubOptions = {}): Promise<ComfyuiStub> {
  const { files = everyCheckpoint, looks = 2 } = options;
  const faults = faultScript(options.faults);
  const runs = new Map<string, Run>();
  const orders: unknown[] = [];
  const lines: WebSocketLine[] = [];

  const tell = (run: Run, type: string, data: object): void => {
    for (const line of lines) {
      if (line.clientId === run.clientId) line.say(JSON.stringify({ type, data: { ...data, prompt_id: run.id } }));
    }
  };

  function order(request: StubRequest, response: ServerResponse): StubReply | undefined {
    const kind = faults.next("start");
    if (kind === "200-with-error" || kind === "moderated") return refusal("invalid_prompt", "Cannot execute");
    if (kind !== undefined && orderNotTaken(kind) && playFault(kind, response)) return undefined;
    const read = Order.safeParse(request.body);
    if (!read.success) return refusal("no_prompt", "No prompt provided");
    const { prompt: graph, client_id: clientId, prompt_id: id } = read.data;
    const checked = comfyGraphs(graph, files);
    if ("refusal" in checked) return { status: 400, body: checked.refusal };
    orders.push(request.body);
    const run = { id, number: orders.length, graph, clientId, looks: 0, images: checked.images, interrupted: false };
    runs.set(id, run);
    if (playFault(kind, response)) return undefined;
    return { status: 200, body: kind === "empty-output" ? {} : { prompt_id: id, number: run.number, node_errors: {} } };
  }

  function queue(): StubReply {
    const waiting = [...runs.values()].filter(({ looks: seen, interrupted }) => seen < looks && !interrupted);
    for (const run of waiting) {
      run.looks += 1;
      tell(run, "progress", { value: run.looks, max: looks + 1, node: "3" });
      // A preview: event 1, JPEG, then its bytes.
      for (const line of lines) line.say(Buffer.concat([Buffer.from([0, 0, 0, 1, 0, 0, 0, 1]), tinyPicture]));
    }
    const rows = waiting.map(({ number, id, graph }) => [number, id, graph, {}, ["9"]]);
    return { status: 200, body: { queue_running: rows.slice(0, 1), queue_pending: rows.slice(1) } };
  }

  function history(response: ServerResponse, id: string): StubReply | undefined {
    const kind = faults.next("status");
    if (playFault(kind, response)) return undefined;
    const run = runs.get(id);
    if (run === undefined || kind === "expired-url") {
      if (run) runs.delete(id);
      return { status: 200, body: {} };
    }
    if (kind === "moderated" || kind === "200-with-error" || kind === "empty-output") {
      run.fault = kind;
      run.looks = looks;
    }
    if (run.looks < looks && !run.interrupted) return { status: 200, body: {} };
    tell(run, "executing", { node: null });
    return { status: 200, body: { [id]: entryOf(run, savesFilm(run.graph) ? "mp4" : "png") } };
  }

  function act(request: StubRequest, response: ServerResponse): StubReply | undefined {
    const { pathname, searchParams } = new URL(request.path, "http://stub");
    const { method } = request;
    if (method === "POST" && pathname === "/prompt") return order(request, response);
    if (method === "GET" && pathname === "/queue") return queue();
    if (method === "GET" && pathname.startsWith("/history/"))
      return history(response, decodeURIComponent(pathname.slice(9)));
    if (method === "POST" && (pathname === "/queue" || pathname === "/interrupt")) {
      const Body = z.object({ delete: z.array(z.string()).optional(), prompt_id: z.string().optional() });
      const { delete: gone = [], prompt_id } = Body.parse(request.body);
      for (const id of gone) if ((runs.get(id)?.number ?? 0) > firstOf(runs, looks)) runs.delete(id);
      const run = runs.get(prompt_id ?? "");
      if (run) run.interrupted = true;
      response.writeHead(200).end();
      return undefined;
    }
    const loader = /^\/object_info\/(\w+)$/.exec(pathname)?.[1];
    const input = loaders[loader ?? ""];
    if (loader !== undefined) return { status: 200, body: input ? { [loader]: infoOf(input, files) } : {} };
    if (method === "POST" && pathname === "/upload/image") {
      const name = /filename="([^"]+)"/.exec(request.bytes.toString("latin1"))?.[1] ?? "image.png";
      return { status: 200, body: { name, subfolder: "", type: "input" } };
    }
    if (pathname === "/system_stats") {
      return { status: 200, body: { system: { os: "posix", comfyui_version: "0.3.64" }, devices: [] } };
    }
    if (pathname === "/view") return view(response, searchParams);
    return { status: 404, body: { error: "not found" } };
  }

  function view(response: ServerResponse, asked: URLSearchParams): StubReply | undefined {
    const kind = faults.next("fetch");
    if (playFault(kind, response)) return undefined;
    const ending = /^studio_\d{5}_\.(png|mp4)$/.exec(asked.get("filename") ?? "")?.[1];
    if (ending === undefined || asked.get("type") !== "output" || kind === "expired-url")
      return { status: 404, body: { error: "not found" } };
    if (kind === "200-with-error") return { status: 200, body: { error: "not here any more" } };
    const film = ending === "mp4";
    const file = options.file ?? (film ? tinyClip : tinyPicture);
    const bytes = kind === "empty-output" ? new Uint8Array() : file;
    const type = film ? "video/mp4" : "image/png";
    response.writeHead(200, { "content-type": type, "content-length": bytes.byteLength }).end(bytes);
    return undefined;
  }

  const server = await serveStub(act, (incoming, socket) => {
    lines.push(openLine(incoming, socket));
  });
  return {
    ...server,
    base: server.url,
    creations: () => orders.length,
    orders: () => orders,
    forget: () => runs.clear(),
  };
}

const savesFilm = (graph: unknown): boolean => JSON.stringify(graph).includes('"SaveVideo"');

const firstOf = (runs: ReadonlyMap<string, Run>, looks: number): number =>
  Math.min(...[...runs.values()].filter((run) => run.looks < looks).map(({ number }) => number));

/** Newer nodes name their choices in another way than older ones. */
const infoOf = (input: string, files: readonly string[]) => ({
  input: {
    required: { [input]: input === "vae_name" ? ["COMBO", { options: [...files] }] : [[...files], { tooltip: "x" }] },
  },
  output: ["MODEL"],
});

const refusal = (type: string, message: string): StubReply => ({
  status: 400,
  body: { error: { type, message, details: "", extra_info: {} }, node_errors: {} },
});

function entryOf({ id, graph, number, images, interrupted, fault }: Run, ending: string) {
  const told = { prompt_id: id, timestamp: 1 };
  const named = Array.from({ length: images }, (_, i) => ({
    filename: `studio_${String(i + 1).padStart(5, "0")}_.${ending}`,
    subfolder: "",
    type: "output",
  }));
  const broken = {
    ...told,
    node_id: "3",
    node_type: "KSampler",
    exception_message: "Allocation on device",
    exception_type: "torch.OutOfMemoryError",
    traceback: [],
  };
  const failed = fault === "moderated" || fault === "200-with-error";
  const end = interrupted
    ? ["execution_interrupted", { ...told, node_id: "3", node_type: "KSampler" }]
    : failed
      ? ["execution_error", broken]
      : ["execution_success", told];
  const well = !interrupted && !failed;
  return {
    prompt: [number, id, graph, {}, ["9"]],
    outputs: well && fault !== "empty-output" ? { "9": { images: named } } : {},
    status: { status_str: well ? "success" : "error", completed: well, messages: [["execution_start", told], end] },
  };
}
