import { createHash } from "node:crypto";
import type { Answer } from "#lib/api/answer";

/**
 * Text that is written when it is asked for, such as a playlist with addresses for whoever asks. Kept by the browser,
 * but asked for again each time: what it names may have grown, or a link may have been revoked.
 */
export function text(type: string): Answer<string> {
  return {
    status: 200,
    contents: [{ type }],
    further: { 304: "Unchanged since the caller's copy" },
    check: (value) => value,
    toResponse: (value, { headers, method, requestHeaders }) => {
      const etag = `"${createHash("sha256").update(value).digest("base64url")}"`;
      headers.set("etag", etag);
      headers.set("cache-control", "private, no-cache");
      if (requestHeaders.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
      headers.set("content-type", `${type}; charset=utf-8`);
      return new Response(method === "HEAD" ? null : value, { headers });
    },
  };
}
