import { addAbortSignal, type Readable } from "node:stream";
import parseRange from "range-parser";
import { contentDisposition } from "#lib/api/content-disposition";
import { lengthHeader } from "#lib/api/keep-length";
import type { RunContext } from "#lib/api/run-context";
import { Failure } from "#lib/errors/failure";
import { storage } from "#lib/storage/storage";

/** Positions of the first and the last byte. */
interface Range {
  start: number;
  end: number;
}

export interface MediaFile {
  storageKey: string;
  contentType: string;
  /** Hash of the bytes. */
  hash: string;
  /** Under which browsers save it, with its ending. */
  fileName: string;
  /** True where the browser is to save it and not to show it. */
  download?: boolean;
  /** True where players and savers of the bytes may be sent to the bucket itself, if browsers reach it. */
  mayLeave?: boolean;
}

/** Long enough to watch a film with pauses; a link that is revoked meanwhile closes no later. */
const leaveSeconds = 2 * 3600;

/** A stored file as a response: whole, a range of it (206), unchanged (304), its headers (HEAD), or where it is (302). */
export async function sendFile(file: MediaFile, context: RunContext): Promise<Response> {
  const { headers, method, requestHeaders: asked } = context;
  const disposition = contentDisposition(file.fileName, file.download ? "attachment" : "inline");
  const elsewhere = file.mayLeave ? await publicUrl(file, disposition) : undefined;
  if (elsewhere !== undefined) {
    headers.set("location", elsewhere);
    headers.set("cache-control", "private, no-store");
    return new Response(null, { status: 302, headers });
  }
  const bytes = (await storage().stat(file.storageKey))?.bytes;
  if (bytes === undefined) throw new Failure("STORAGE_FAILED", { message: "The file is missing from storage." });
  const etag = `"${file.hash}"`;
  headers.set("accept-ranges", "bytes");
  headers.set("etag", etag);
  // Kept by the browser, but asked for again each time: a link may have been revoked meanwhile. Never compressed on
  // the way: a range counts bytes as they are stored.
  headers.set("cache-control", "private, no-cache, no-transform");
  if (matches(asked.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });

  const range = rangeOf(asked, etag, bytes);
  if (range === "unsatisfiable") {
    headers.set("content-range", `bytes */${bytes}`);
    throw new Failure("RANGE_NOT_SATISFIABLE");
  }
  headers.set("content-type", file.contentType);
  headers.set("content-disposition", disposition);
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  headers.set(lengthHeader, String(end - start + 1));
  if (range !== undefined) headers.set("content-range", `bytes ${start}-${end}/${bytes}`);
  const body = method === "HEAD" || bytes === 0 ? null : bytesOf(file.storageKey, { start, end }, context.signal);
  return new Response(body, { status: range === undefined ? 200 : 206, headers });
}

const publicUrl = ({ storageKey, contentType }: MediaFile, disposition: string): Promise<string | undefined> =>
  storage().publicUrl(storageKey, { seconds: leaveSeconds, contentType, disposition });

function rangeOf(asked: Headers, etag: string, bytes: number): Range | "unsatisfiable" | undefined {
  const header = asked.get("range");
  const condition = asked.get("if-range");
  if (header === null || (condition !== null && condition !== etag)) return undefined;
  // RFC 9110: a suffix longer than the file is all of it; the parser calls it unsatisfiable.
  const suffix = /^bytes=-(\d+)$/.exec(header)?.[1];
  const ranges = parseRange(bytes, Number(suffix) > bytes ? "bytes=0-" : header);
  if (ranges === -1) return "unsatisfiable";
  // A malformed header, another unit or several ranges: the whole file is a right answer to each.
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length !== 1) return undefined;
  return ranges[0];
}

function matches(header: string | null, etag: string): boolean {
  return header?.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag) ?? false;
}

/** The bytes as they are read: the file is opened when the first are asked for, and closed when the caller leaves. */
function bytesOf(key: string, range: Range, signal: AbortSignal): ReadableStream<Uint8Array> {
  let stream: Readable | undefined;
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        stream ??= addAbortSignal(signal, (await storage().open(key, range)).stream);
        chunks ??= stream[Symbol.asyncIterator]();
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        stream?.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
