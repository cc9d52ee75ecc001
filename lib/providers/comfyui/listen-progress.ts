import { WebSocket } from "undici";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import { log } from "#lib/log/log";
import { vendorAgent } from "#lib/outbound/fetch-vendor";

const Event = z.looseObject({
  type: z.string(),
  data: z.looseObject({
    prompt_id: z.string().optional(),
    node: z.string().nullish(),
    value: z.number().optional(),
    max: z.number().optional(),
  }),
});

interface Line {
  socket: WebSocket;
  /** Runs that are not over, and how far each is (0 to 1). */
  runs: Map<string, number | undefined>;
}

/** A line to each ComfyUI: it tells its news only to the line whose client ordered. */
const lines = new Map<string, Line>();
const ends = new Set(["execution_success", "execution_error", "execution_interrupted"]);

/** How far a run is, where this process hears of it. */
export const progressOf = (base: string, promptId: string): number | undefined => lines.get(base)?.runs.get(promptId);

/** Listens to a run from before it is ordered. That nobody is heard does no harm: `/history` says how runs end. */
export function listenTo(base: string, clientId: string, promptId: string): void {
  const line = lines.get(base) ?? open(base, clientId);
  line.runs.set(promptId, undefined);
  setTimeout(() => stopListening(base, promptId), settings().VENDOR_VIDEO_SECONDS * 1000).unref();
}

/** Forgets a run; nothing is open when none is left. */
export function stopListening(base: string, promptId: string): void {
  const line = lines.get(base);
  line?.runs.delete(promptId);
  if (!line || line.runs.size > 0) return;
  lines.delete(base);
  line.socket.close();
}

function open(base: string, clientId: string): Line {
  const address = `${base.replace(/^http/, "ws")}/ws?clientId=${encodeURIComponent(clientId)}`;
  const socket = new WebSocket(address, { dispatcher: vendorAgent(base) });
  // Previews come as pictures within the news; nobody is shown them.
  socket.binaryType = "arraybuffer";
  const line: Line = { socket, runs: new Map() };
  lines.set(base, line);
  socket.addEventListener("message", ({ data }) => {
    if (typeof data === "string") hear(base, line, data);
  });
  const gone = (): void => {
    if (lines.get(base) === line) lines.delete(base);
  };
  socket.addEventListener("close", gone);
  socket.addEventListener("error", ({ message }) => {
    log("providers").info({ provider: "comfyui", message }, "no news of progress");
    gone();
  });
  return line;
}

function hear(base: string, { runs }: Line, text: string): void {
  const event = Event.safeParse(parsed(text));
  if (!event.success) return;
  const { type, data } = event.data;
  const id = data.prompt_id;
  if (id === undefined || !runs.has(id)) return;
  // A node that is null: the run is over.
  if (ends.has(type) || (type === "executing" && data.node === null)) {
    stopListening(base, id);
    return;
  }
  if (type === "progress" && data.value !== undefined && data.max) runs.set(id, Math.min(1, data.value / data.max));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
