import type { ServerResponse } from "node:http";

/** What can go wrong between us and a vendor. */
export const faultKinds = [
  "429",
  "429-retry-after",
  "500",
  "502-html",
  /** Taken, and no word ever after. */
  "timeout",
  /** The answer begins and never ends. */
  "hang",
  "truncated-json",
  "wrong-content-type",
  "moderated",
  "empty-output",
  "expired-url",
  "200-with-error",
  /** The connection breaks in the middle of the answer. */
  "reset",
  "10-gb",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** The doors of a vendor at which it can go wrong: ordering, looking, the file. */
export type FaultStage = "start" | "status" | "fetch";

export interface Fault {
  at: FaultStage;
  kind: FaultKind;
  /** How often; always when absent. */
  times?: number;
}

/** What a vendor's stub asks at each request. */
export interface FaultScript {
  /** The fault that is due at this door, counted down. */
  next(at: FaultStage): FaultKind | undefined;
}

export function faultScript(faults: readonly Fault[] = []): FaultScript {
  const left = faults.map((fault) => ({ ...fault, times: fault.times ?? Number.POSITIVE_INFINITY }));
  return {
    next(at) {
      const due = left.find((fault) => fault.at === at && fault.times > 0);
      if (due) due.times -= 1;
      return due?.kind;
    },
  };
}

/** The vendor never took the order: all other faults come after it was written down (a stub counts a creation). */
export const orderNotTaken = (kind: FaultKind): boolean =>
  kind === "429" || kind === "429-retry-after" || kind === "500" || kind === "200-with-error";

const page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

/**
 * Plays what is alike at all vendors and tells whether it has answered. `moderated`, `empty-output`, `expired-url` and
 * `200-with-error` each vendor says in its own words: they are the stub's to play.
 */
export function playFault(kind: FaultKind | undefined, response: ServerResponse): boolean {
  switch (kind) {
    case "429":
      return answer(response, 429, "application/json", `{"detail":"Request was throttled."}`);
    case "429-retry-after":
      response.setHeader("retry-after", "7");
      return answer(response, 429, "application/json", `{"detail":"Request was throttled."}`);
    case "500":
      return answer(response, 500, "application/json", `{"detail":"Internal server error"}`);
    case "502-html":
      return answer(response, 502, "text/html", page);
    case "wrong-content-type":
      return answer(response, 200, "text/html; charset=utf-8", page);
    case "timeout":
      return true;
    case "hang":
      response.writeHead(200, { "content-type": "application/octet-stream" });
      response.write(`{"id":"`);
      return true;
    case "truncated-json":
      return answer(response, 200, "application/json", `{"id":"abc","status":"star`);
    case "reset":
      response.writeHead(200, { "content-type": "application/octet-stream", "content-length": "100000" });
      response.write("half of it", () => response.socket?.destroy());
      return true;
    case "10-gb":
      response.writeHead(200, { "content-type": "video/mp4", "content-length": "10000000000" });
      response.write("the first of it");
      return true;
    default:
      return false;
  }
}

function answer(response: ServerResponse, status: number, contentType: string, body: string): true {
  response.writeHead(status, { "content-type": contentType, "content-length": Buffer.byteLength(body) }).end(body);
  return true;
}
