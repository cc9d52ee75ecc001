import type { ServerResponse } from "node:http";
import { z } from "zod";
import { type Fault, type FaultKind, faultScript, orderNotTaken, playFault } from "#lib/providers/testing/faults";
import type { SpeechStub } from "#lib/providers/testing/stub-elevenlabs";
import { type StubReply, type StubRequest, serveStub } from "#lib/providers/testing/stub-server";
import { stubSpeech } from "#lib/providers/testing/stub-speech";
import { tinyClip } from "#lib/providers/testing/tiny-clip";

export interface MinimaxStubOptions {
  faults?: readonly Fault[];
  /** Looks until a film is done; 3 when absent: each shows another word of theirs. */
  looks?: number;
  /** What every answer of the video API says in place of 0, with HTTP 200. */
  code?: number;
  /** A word of theirs that nobody knows, in place of `Processing` and `running`. */
  runningWord?: string;
  /** `Failed` in place of `Fail`. */
  failWord?: string;
  /** Where the films' addresses lead; this server when absent. */
  filesAt?: string;
  /** How often a fresh address is already too old. */
  staleAddresses?: number;
}

export interface MinimaxStub extends SpeechStub {
  /** For MINIMAX_API_HOST. */
  base: string;
  /** Films that were ordered and taken. */
  orders(): readonly unknown[];
}

export const minimaxStubKey = "minimax-of-the-tests";
/** Does not survive JSON.parse. */
export const minimaxFileId = "9007199254740993";
const perMinute = 5;

const Speech = z.object({
  text: z.string().min(1).max(10_000),
  model: z.string(),
  output_format: z.literal("hex"),
  voice_setting: z.object({ voice_id: z.string() }),
  audio_setting: z.object({ format: z.literal("mp3") }),
});
const FirstOrder = z.object({ model: z.string(), prompt: z.string() });
const SecondOrder = z.object({ model: z.string(), content: z.array(z.object({ type: z.string() })).min(1) });

const said = (code: number, message = "") => ({ base_resp: { status_code: code, status_msg: message } });
const good = (body: object): StubReply => ({ status: 200, body: { ...body, ...said(0, "success") } });
const bad = (code: number, message: string): StubReply => ({ status: 200, body: said(code, message) });
/** As it stands in the text: JSON.stringify would bend the number. */
function answerRaw(response: ServerResponse, body: object): undefined {
  const text = JSON.stringify(body).replace('"@file_id"', minimaxFileId);
  response.writeHead(200, { "content-type": "application/json" }).end(text);
  return undefined;
}

/** MiniMax on loopback: both languages for videos, files, speech with sentence times, voices. */
export async function startMinimaxStub(options: MinimaxStubOptions = {}): Promise<MinimaxStub> {
  const { looks = 3, code = 0, runningWord, failWord = "Fail" } = options;
  const faults = faultScript(options.faults);
  const tasks = new Map<string, { looks: number; order: unknown }>();
  const created: number[] = [];
  const subtitles = new Map<string, unknown>();
  let stale = options.staleAddresses ?? 0;
  let creations = 0;

  const address = (): string => `${options.filesAt ?? stub.url}/out/film.mp4?${stale > 0 ? "old" : "fresh"}`;

  /** Writes an order down; answers a refusal, or nothing where the fault has answered for it. */
  function order(request: StubRequest, kind: FaultKind | undefined): StubReply | string {
    const parsed = request.path.startsWith("/v2/")
      ? SecondOrder.safeParse(request.body)
      : FirstOrder.safeParse(request.body);
    if (!parsed.success) return bad(2013, "invalid params");
    if (code !== 0) return bad(code, "as the test says");
    if (kind === "moderated") return bad(1026, "input new_sensitive");
    if (kind === "200-with-error") return bad(1008, "insufficient balance");
    const now = Date.now();
    if (created.filter((at) => now - at < 60_000).length >= perMinute) return bad(1002, "rate limit exceeded(RPM)");
    created.push(now);
    creations += 1;
    const id = `${tasks.size + 1}`.padStart(18, "1");
    tasks.set(id, { looks: 0, order: request.body });
    return id;
  }
  function create(request: StubRequest, play: (kind: FaultKind | undefined) => boolean): StubReply | undefined {
    const kind = faults.next("start");
    if (kind !== undefined && kind !== "200-with-error" && orderNotTaken(kind) && play(kind)) return undefined;
    const taken = order(request, kind);
    if (typeof taken !== "string") return taken;
    if (play(kind)) return undefined;
    const second = request.path.startsWith("/v2/");
    if (kind === "empty-output") return second ? { status: 200, body: {} } : good({});
    return second ? { status: 200, body: { task_id: taken } } : good({ task_id: taken });
  }
  const look = (id: string): number => {
    const task = tasks.get(id);
    if (!task) return -1;
    task.looks += 1;
    return Math.min(task.looks, looks);
  };
  const word = (seen: number, words: readonly [string, string, string, string]): string =>
    seen >= looks ? words[3] : seen === 1 ? words[0] : seen === 2 ? words[1] : words[2];

  function lookFirst(id: string, kind: FaultKind | undefined): object {
    if (kind === "200-with-error") return { task_id: id, status: failWord, file_id: "", ...said(0) };
    if (kind === "moderated") return { task_id: id, status: failWord, ...said(1027, "output sensitive") };
    const seen = look(id);
    if (seen < 0) return said(2013, "no such task");
    const status = word(seen, ["Preparing", "Queueing", runningWord ?? "Processing", "Success"]);
    const file_id = status === "Success" && kind !== "empty-output" ? "@file_id" : "";
    return { task_id: id, status, file_id, video_width: 1366, video_height: 768, ...said(0) };
  }
  function lookSecond(id: string, kind: FaultKind | undefined): StubReply {
    const failed = (error: object): StubReply => ({ status: 200, body: { task: { id, status: "failed", error } } });
    if (kind === "200-with-error") return failed({ code: "internal_error", message: "something broke" });
    if (kind === "moderated") return failed({ code: "1027", message: "output sensitive" });
    if (kind === "expired-url") return { status: 200, body: { task: { id, status: "expired" } } };
    const seen = look(id);
    if (seen < 0) {
      const error = { type: "not_found_error", message: "no such task", http_code: "404" };
      return { status: 404, body: { type: "error", error, request_id: "r" } };
    }
    const status = word(seen, ["queued", "queued", runningWord ?? "running", "succeeded"]);
    const url = kind === "empty-output" ? "" : address();
    const content = status === "succeeded" ? { url } : undefined;
    if (content && stale > 0) stale -= 1;
    return { status: 200, body: { task: { id, status, content, resolution: "768P", duration: 5, ratio: "16:9" } } };
  }

  function speak(request: StubRequest, play: (kind: FaultKind | undefined) => boolean): StubReply | undefined {
    const parsed = Speech.safeParse(request.body);
    if (!parsed.success) return bad(2013, "invalid params");
    const kind = faults.next("start");
    if (kind === "200-with-error") return bad(1008, "insufficient balance");
    if (kind === "moderated") return bad(1026, "input sensitive");
    if (kind !== undefined && orderNotTaken(kind) && play(kind)) return undefined;
    creations += 1;
    if (play(kind)) return undefined;
    if (kind === "empty-output") return good({ data: null });
    const { mp3, words } = stubSpeech(parsed.data.text);
    const file = `/out/subtitles-${subtitles.size}.json`;
    subtitles.set(file, sentences(words));
    return good({
      data: { audio: mp3.toString("hex"), status: 2, subtitle_file: stub.url + file },
      extra_info: { audio_format: "mp3", usage_characters: parsed.data.text.length },
      trace_id: "01",
    });
  }

  const stub = await serveStub((request, response) => {
    const { pathname, searchParams } = new URL(request.path, "http://stub");
    const play = (kind: FaultKind | undefined): boolean => playFault(kind, response);
    if (pathname.startsWith("/out/subtitles")) return { status: 200, body: subtitles.get(pathname) };
    if (pathname.startsWith("/out/")) {
      const kind = faults.next("fetch");
      if (play(kind)) return undefined;
      if (kind === "expired-url" || request.path.endsWith("old"))
        return { status: 403, body: { message: "Request has expired" } };
      if (kind === "200-with-error") return bad(1000, "unknown error");
      const bytes = kind === "empty-output" ? new Uint8Array() : tinyClip;
      response.writeHead(200, { "content-type": "video/mp4", "content-length": bytes.byteLength }).end(bytes);
      return undefined;
    }
    if (request.headers.authorization !== `Bearer ${minimaxStubKey}`) return bad(1004, "login fail");
    if (pathname === "/v1/t2a_v2") return speak(request, play);
    if (pathname === "/v1/get_voice") return good({ system_voice: voices, voice_cloning: null });
    if (pathname === "/v1/files/list") return good({ files: [] });
    if (/^\/v[12]\/video_generation$/.test(pathname)) return create(request, play);
    if (pathname === "/v1/files/retrieve") {
      if (searchParams.get("file_id") !== minimaxFileId) return bad(2013, "invalid file_id");
      const file = {
        file_id: "@file_id",
        bytes: tinyClip.byteLength,
        purpose: "video_generation",
        download_url: address(),
      };
      if (stale > 0) stale -= 1;
      return answerRaw(response, { file, ...said(0) });
    }
    const id = /^\/v2\/query\/video_generation\/(\d+)$/.exec(pathname)?.[1];
    const kind = faults.next("status");
    if (play(kind)) return undefined;
    if (id !== undefined) return lookSecond(id, kind);
    if (pathname === "/v1/query/video_generation")
      return answerRaw(response, lookFirst(searchParams.get("task_id") ?? "", kind));
    return { status: 404, body: "404 page not found" };
  });
  return {
    ...stub,
    base: stub.url,
    creations: () => creations,
    orders: () => [...tasks.values()].map((task) => task.order),
  };
}

const voices = [
  { voice_id: "English_expressive_narrator", voice_name: "Expressive Narrator", description: [] },
  { voice_id: "German_FriendlyMan", voice_name: "Friendly Man", description: [] },
];

/** Flat, in milliseconds. */
function sentences(words: ReturnType<typeof stubSpeech>["words"]) {
  const told: { text: string; time_begin: number; time_end: number }[] = [];
  let open = false;
  for (const { text, start, end } of words) {
    const last = told.at(-1);
    if (open && last) {
      last.text += ` ${text}`;
      last.time_end = end * 1000;
    } else told.push({ text, time_begin: start * 1000, time_end: end * 1000 });
    open = !/[.!?]$/.test(text);
  }
  return told;
}
