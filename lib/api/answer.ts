import { z } from "zod";
import type { RunContext } from "#lib/api/run-context";

/** How a result goes over the wire. */
export interface Answer<T> {
  readonly status: number;
  /** For OpenAPI: content types with the schemas of those that have one. Empty = no body. */
  readonly contents: readonly { type: string; schema?: z.ZodType }[];
  /** Schemas of further statuses, where these are no errors in the usual form. */
  readonly others?: Readonly<Record<number, z.ZodType>>;
  /** For OpenAPI: further statuses in words. 206 has the same body as 200, others have none. */
  readonly further?: Readonly<Record<number, string>>;
  /** Holds a result against its schema; throws when this side made a mistake. */
  check(value: T): T;
  toResponse(value: T, context: RunContext): Response | Promise<Response>;
}

/** A JSON body. Never cached: it depends on who asks. */
export function json<T>(schema: z.ZodType<T>, status = 200): Answer<T> {
  return {
    status,
    contents: [{ type: "application/json", schema }],
    check: (value) => schema.parse(value),
    toResponse: (value, context) => {
      context.headers.set("cache-control", "no-store");
      return Response.json(value, { status: context.status ?? status, headers: context.headers });
    },
  };
}

/** A JSON body, or another one with another status; `run` sets `context.status` then. */
export function jsonOr<T, U>(schema: z.ZodType<T>, other: { status: number; schema: z.ZodType<U> }): Answer<T | U> {
  const usual = json<T | U>(z.union([schema, other.schema]));
  return {
    ...usual,
    contents: [{ type: "application/json", schema }],
    others: { [other.status]: other.schema },
  };
}
