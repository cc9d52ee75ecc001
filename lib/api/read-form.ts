import { readBytes } from "#lib/api/read-body";
import type { RunContext } from "#lib/api/run-context";
import { Failure } from "#lib/errors/failure";

interface Form {
  /** The fields that are text; a name that comes twice is refused. */
  words: Record<string, string>;
  /** The bytes of its files, in their order. */
  files: Uint8Array<ArrayBuffer>[];
}

/**
 * A request's form (multipart/form-data), read no further than `maxBytes`. Throws UNSUPPORTED_MEDIA_TYPE,
 * BODY_TOO_LARGE, MALFORMED_BODY.
 */
export async function readForm({ requestHeaders, bytes }: RunContext, maxBytes: number): Promise<Form> {
  const type = requestHeaders.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new Failure("UNSUPPORTED_MEDIA_TYPE", { message: "Send a form here: multipart/form-data." });
  }
  const body = await readBytes({ body: bytes ?? null }, maxBytes);
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch((cause: unknown) => {
    throw new Failure("MALFORMED_BODY", { message: "This form cannot be read.", cause });
  });
  const words = new Map<string, string>();
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (const [name, value] of form) {
    if (typeof value !== "string") files.push(new Uint8Array(await value.arrayBuffer()));
    else if (words.has(name)) throw new Failure("MALFORMED_BODY", { message: `The field ${name} comes twice.` });
    else words.set(name, value);
  }
  return { words: Object.fromEntries(words), files };
}
