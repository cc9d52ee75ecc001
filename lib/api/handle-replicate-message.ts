import { errorAnswer } from "#lib/api/error-answer";
import { readBytes } from "#lib/api/read-body";
import { Failure } from "#lib/errors/failure";
import { wakeOperation } from "#lib/jobs/wake-operation";
import { log } from "#lib/log/log";
import { hearsReplicate, readReplicateMessage } from "#lib/providers/read-replicate-message";

/** A message repeats the whole order, with its pictures. */
const mostBytes = 20_000_000;
const patienceMs = 20_000;
/** Longer than a signature is good for: nobody can send an older one. */
const rememberedMs = 600_000;
const seen = new Map<string, number>();

/**
 * Replicate's webhook: whoever waits for a prediction looks at it at once. What a message tells is not believed, but
 * asked; so one that comes again, or is about nothing of ours, does nothing.
 */
export async function handleReplicateMessage(request: Request): Promise<Response> {
  const requestId = crypto.randomUUID();
  try {
    if (!hearsReplicate()) throw new Failure("NOT_FOUND");
    const body = new TextDecoder().decode(await readBytes(request, mostBytes));
    const signal = AbortSignal.timeout(patienceMs);
    const { messageId, predictionId } = await readReplicateMessage(body, request.headers, { signal });
    forgetOld();
    const known = seen.has(messageId);
    const woken = known ? 0 : await wakeOperation("replicate", predictionId);
    seen.set(messageId, Date.now());
    return Response.json({ success: true, woken }, { headers });
  } catch (error) {
    const { status, body } = errorAnswer(error, requestId);
    if (status >= 500) log("api").error({ err: error, requestId }, "Replicate's message failed");
    return Response.json(body, { status, headers });
  }
}

function forgetOld(): void {
  const until = Date.now() - rememberedMs;
  for (const [id, at] of seen) if (at < until) seen.delete(id);
}

const headers = { "cache-control": "no-store" };
