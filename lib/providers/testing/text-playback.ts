import type { ServerResponse } from "node:http";
import { type FaultKind, playFault } from "#lib/providers/testing/faults";

/** What a language model's stub says to one request. */
export type Playback =
  | { text: string; cut?: boolean; usage?: { input: number; output: number } }
  | { refusal: string }
  | { fault: FaultKind }
  | { status: number; body: unknown; headers?: Readonly<Record<string, string>> }
  /** Words without end, as fast as they are taken. */
  | "endless";

/** Says what is due to each request in turn; the last one goes on being said. */
export function playbacks(plays: readonly Playback[]): () => Playback {
  let at = 0;
  return () => {
    const due = plays[Math.min(at, plays.length - 1)] ?? { status: 500, body: {} };
    at += 1;
    return due;
  };
}

/** Plays what is alike at all of them; false for texts and refusals, which each says in its own words. */
export function playTrouble(play: Playback, response: ServerResponse): boolean {
  if (play === "endless") {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"choices":[{"message":{"content":"');
    const piece = "and so on ".repeat(10_000);
    const more = (): void => {
      while (!response.destroyed) if (!response.write(piece)) return;
    };
    response.on("drain", more);
    more();
    return true;
  }
  if ("fault" in play) return playFault(play.fault, response);
  if (!("status" in play)) return false;
  response.writeHead(play.status, { "content-type": "application/json", ...play.headers });
  response.end(typeof play.body === "string" ? play.body : JSON.stringify(play.body));
  return true;
}
