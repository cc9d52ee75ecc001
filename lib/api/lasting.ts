import type { Answer } from "#lib/api/answer";

/** A file of the installation, whole; kept by browsers and proxies for a day. */
export function lasting(type: string): Answer<Uint8Array<ArrayBuffer>> {
  return {
    status: 200,
    contents: [{ type }],
    check: (bytes) => bytes,
    toResponse: (bytes, { headers }) => {
      headers.set("content-type", type);
      headers.set("cache-control", "public, max-age=86400");
      return new Response(bytes, { headers });
    },
  };
}
