import type { Answer } from "#lib/api/answer";

/** No body; what there is to say is in the headers that `run` sets. */
export function noContent(status: 201 | 204 = 204): Answer<undefined> {
  return {
    status,
    contents: [],
    check: (value) => value,
    toResponse: (_value, context) => {
      context.headers.set("cache-control", "no-store");
      return new Response(null, { status, headers: context.headers });
    },
  };
}
