import { type Agent, fetch, type Response } from "undici";
import { Failure, isFailure } from "#lib/errors/failure";
import { type AllowedHost, checkAddress, isAllowedHost, refused } from "#lib/outbound/check-address";
import { type Hop, nextHop } from "#lib/outbound/guard/next-hop";
import { type OutsideAnswer, outsideAnswer } from "#lib/outbound/guard/outside-answer";

export interface OutsideRequest {
  /** GET when absent. */
  method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Told to this origin alone; a redirect to another one loses all that may be a credential. */
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  signal?: AbortSignal;
  /** For all of it: names, connecting, redirects, and the last byte of the body. 30 when absent. */
  timeoutSeconds?: number;
  /** Of the body, unpacked. 10 MB when absent. */
  maxBytes?: number;
  /** How many redirects are followed: 5 when absent. With 0 the redirect itself is the answer. */
  maxRedirects?: number;
}

const userAgent = "Reelwright";

/** `fetchOutside` over any agent. */
export async function guardedFetch(
  agent: Agent,
  address: string,
  request: OutsideRequest,
  allowed: AllowedHost = isAllowedHost,
): Promise<OutsideAnswer> {
  const { timeoutSeconds = 30, maxBytes = 10_000_000, maxRedirects = 5, method = "GET", body } = request;
  const late = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
  const signal = request.signal ? AbortSignal.any([late, request.signal]) : late;
  const told = (error: unknown) => toldPlainly(error, late, request.signal);
  const headers = new Headers({ "user-agent": userAgent, ...request.headers });
  let hop: Hop = { url: checkAddress(address, allowed), method, headers, body };
  for (let followed = 0; ; followed += 1) {
    const response = await send(agent, hop, signal).catch((error: unknown) => {
      throw told(error);
    });
    const next = maxRedirects > 0 ? nextHop(hop, response.status, response.headers.get("location")) : undefined;
    if (next === undefined) return outsideAnswer(response, hop.url.href, { maxBytes, told });
    await response.body?.cancel().catch(() => undefined);
    if (followed === maxRedirects) throw refused("This address leads on and on; give the one it ends at.");
    checkAddress(next.url.href, allowed);
    hop = next;
  }
}

function send(agent: Agent, { url, method, headers, body }: Hop, signal: AbortSignal): Promise<Response> {
  const sent = [...headers];
  return fetch(url.href, { method, headers: sent, body, signal, dispatcher: agent, redirect: "manual" });
}

function toldPlainly(error: unknown, late: AbortSignal, stopped: AbortSignal | undefined): unknown {
  const failure = failureIn(error);
  if (failure !== undefined) return failure;
  if (stopped?.aborted) return stopped.reason;
  if (late.aborted) {
    return new Failure("DEADLINE_EXCEEDED", { message: "This address took too long to answer.", cause: error });
  }
  return new Failure("ADDRESS_UNREACHABLE", { cause: error });
}

/** fetch wraps what the connection threw, once or more. */
function failureIn(error: unknown): Failure | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) if (isFailure(inner)) return inner;
  return undefined;
}
