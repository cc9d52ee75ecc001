import { corsHeaders, preflightHeaders } from "#lib/api/cors";
import { usualErrors } from "#lib/api/error-answer";
import { handle, type RouteHandler } from "#lib/api/handle";
import type { Door, Method } from "#lib/api/operation";
import { Failure } from "#lib/errors/failure";

/** The exports of a route file: its operations' verbs; every other verb answers METHOD_NOT_ALLOWED. */
export function bind(...doors: readonly [Door, ...Door[]]): Record<Method | "HEAD" | "OPTIONS", RouteHandler> {
  const handlers = new Map(doors.map((door) => [door.method, handle(door)]));
  const allow = ["OPTIONS", ...handlers.keys(), ...(handlers.has("GET") ? ["HEAD"] : [])].join(", ");

  const refuse: RouteHandler = async ({ headers }) => {
    const { answer } = doors[0].errors ?? usualErrors;
    const { status, body } = answer(new Failure("METHOD_NOT_ALLOWED"), crypto.randomUUID());
    return Response.json(body, { status, headers: { allow, ...corsHeaders(headers) } });
  };
  const options: RouteHandler = async ({ headers }) =>
    new Response(null, { status: 204, headers: { allow, ...preflightHeaders(headers, allow) } });
  const of = (method: Method): RouteHandler => handlers.get(method) ?? refuse;
  return {
    GET: of("GET"),
    HEAD: of("GET"),
    POST: of("POST"),
    PUT: of("PUT"),
    PATCH: of("PATCH"),
    DELETE: of("DELETE"),
    OPTIONS: options,
  };
}
