import { randomUUID } from "node:crypto";
import { baseUrl } from "#lib/api/base-url";
import { corsHeaders } from "#lib/api/cors";
import { usualErrors } from "#lib/api/error-answer";
import type { Door } from "#lib/api/operation";
import { transportHeaders } from "#lib/api/page-security";
import { readJsonBody } from "#lib/api/read-body";
import type { RunContext } from "#lib/api/run-context";
import { isFailure } from "#lib/errors/failure";
import { log } from "#lib/log/log";

/** What a route file exports under a verb. */
export type RouteHandler = (
  request: Request,
  route: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>;

/** Where a refusal does not know when it ends. */
const usualRetrySeconds = 30;
const everyAnswer = { "x-content-type-options": "nosniff", vary: "cookie" } as const;

/** An operation as a route handler: everything that every endpoint does, once. `door` tells tests what is bound. */
export function handle(door: Door): RouteHandler & { door: Door } {
  const handler: RouteHandler = async (request, route) => {
    const started = performance.now();
    const context = contextOf(request);
    const response = await answer(door, request, route, context);
    const { requestId } = context;
    const ms = Math.round(performance.now() - started);
    log("api").info({ requestId, operation: door.id, method: request.method, status: response.status, ms });
    return response;
  };
  return Object.assign(handler, { door });
}

async function answer(
  door: Door,
  request: Request,
  route: Parameters<RouteHandler>[1],
  context: RunContext,
): Promise<Response> {
  const { pathname: path, searchParams: query } = new URL(request.url);
  const { method, headers } = request;
  for (const [name, words] of Object.entries(door.headers ?? {})) context.headers.set(name, words);
  try {
    // Read only once it is known who asks.
    const read = async () => ({
      params: await route.params,
      query: Object.fromEntries(query),
      headers: Object.fromEntries(headers),
      body: door.parts.body && (await readJsonBody(request, door.maxBodyBytes)),
    });
    return await door.respond(read, { method, path, query, headers }, context);
  } catch (error) {
    const { status, body } = (door.errors ?? usualErrors).answer(error, context.requestId);
    if (status >= 500) log("api").error({ err: error, requestId: context.requestId, operation: door.id });
    context.headers.set("cache-control", "no-store");
    context.headers.set("content-type", "application/json");
    if (status === 429) context.headers.set("retry-after", String(retrySeconds(error)));
    return Response.json(body, { status, headers: context.headers });
  }
}

const retrySeconds = (error: unknown): number =>
  (isFailure(error) ? error.retryAfterSeconds : undefined) ?? usualRetrySeconds;

/** Whose pages may show it as a picture or a film: with a link in hand any, else this site's. */
function readers(address: string): string {
  const { searchParams } = new URL(address);
  return searchParams.has("share") || searchParams.has("signature") ? "cross-origin" : "same-origin";
}

function contextOf(request: Request): RunContext {
  const { signal, method, headers: requestHeaders } = request;
  const given = requestHeaders.get("x-request-id") ?? "";
  const requestId = /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  const headers = new Headers({
    ...{ ...everyAnswer, "x-request-id": requestId, "cross-origin-resource-policy": readers(request.url) },
    ...{ ...transportHeaders(), ...corsHeaders(requestHeaders) },
  });
  const bytes = request.body ?? undefined;
  return { signal, method, requestHeaders, bytes, requestId, headers, baseUrl: baseUrl(requestHeaders) };
}
