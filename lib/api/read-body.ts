import { Failure } from "#lib/errors/failure";

/** No order needs more JSON than this; files come by their own door. */
export const maxJsonBytes = 1_000_000;
/** Where pictures come within JSON, in base64. */
export const maxPictureJsonBytes = 16_000_000;
/** Of such a picture, once it is no base64 any more. */
export const maxPictureBytes = 10_000_000;

/**
 * A request's JSON body, read no further than `maxBytes`. Throws UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE or
 * MALFORMED_BODY.
 */
export async function readJsonBody(request: Request, maxBytes = maxJsonBytes): Promise<unknown> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && !/^application\/[\w.-]+\+json$/.test(type)) {
    throw new Failure("UNSUPPORTED_MEDIA_TYPE");
  }
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Failure("MALFORMED_BODY", { cause });
  }
}

/** A request's bytes, read no further than `maxBytes`. Throws BODY_TOO_LARGE. */
export async function readBytes(
  { body }: { body: ReadableStream<Uint8Array> | null },
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks, size);
}

const tooLarge = (maxBytes: number): Failure =>
  new Failure("BODY_TOO_LARGE", { message: `A body has at most ${maxBytes / 1_000_000} MB; send less at once.` });
