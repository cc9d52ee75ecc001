import { createHash, timingSafeEqual } from "node:crypto";
import { keyFor } from "#lib/accounts/app-secret";
import { settings } from "#lib/config/settings";
import type { ErrorCode } from "#lib/contracts/error-codes";
import { failureTable } from "#lib/errors/failure-table";
import { log } from "#lib/log/log";
import { drainTasks } from "#lib/worker/drain-tasks";
import { worker } from "#lib/worker/start-worker";
import { workerState } from "#lib/worker/worker-state";

/** A call begins no task after so long, so that it ends before its caller gives up. */
const DRAIN_SECONDS = 50;

/**
 * The worker's door. GET tells its state. POST wakes the loop, or, where none runs, works on what is due and tells how
 * it went. Both want `Authorization: Bearer <WORKER_SECRET>`. In a process that only serves pages there is no such door.
 */
export async function handleWorkerRequest(request: Request): Promise<Response> {
  if (settings().ROLE === "web") return refusal("NOT_FOUND");
  if (!isSecret(request.headers.get("authorization")?.replace(/^Bearer /i, "") ?? ""))
    return refusal("UNAUTHENTICATED");
  try {
    if (request.method === "GET") return Response.json(await workerState(), { headers });
    const loop = await worker();
    if (!loop) return Response.json({ drained: await drainTasks({ seconds: DRAIN_SECONDS }) }, { headers });
    loop.wake();
    return Response.json({ woken: true }, { status: 202, headers });
  } catch (error) {
    log("worker").error({ error: String(error) }, "the worker's door failed");
    return refusal("INTERNAL_ERROR");
  }
}

const headers = { "cache-control": "no-store" };

/** The secret that opens the door: WORKER_SECRET, or one that follows from the installation's. */
export function workerSecret(): string {
  return settings().WORKER_SECRET ?? Buffer.from(keyFor("worker")).toString("base64url");
}

// Digests have one length, whatever was sent.
function isSecret(given: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(workerSecret()));
}

function refusal(code: ErrorCode): Response {
  const { status, sentence, retryable } = failureTable[code];
  const body = { error: { code, message: sentence, retryable, request_id: crypto.randomUUID() } };
  return Response.json(body, { status, headers });
}
