import type { Answer } from "#lib/api/answer";
import { contentDisposition } from "#lib/api/content-disposition";
import { type ZipEntry, zipStream } from "#lib/api/exporting/zip-stream";

interface ZipFile {
  /** Under which browsers save it. */
  fileName: string;
  /** Its files; stops when the signal aborts. */
  entries(signal: AbortSignal): AsyncIterable<ZipEntry>;
}

/** A zip that is written while it is sent; its length is not known before. Never kept on the way. */
export const zip: Answer<ZipFile> = {
  status: 200,
  contents: [{ type: "application/zip" }],
  check: (file) => file,
  toResponse: ({ fileName, entries }, { headers, method, signal }) => {
    headers.set("content-type", "application/zip");
    headers.set("content-disposition", contentDisposition(fileName, "attachment"));
    headers.set("cache-control", "no-store");
    return new Response(method === "HEAD" ? null : zipStream(entries, signal), { headers });
  },
};
