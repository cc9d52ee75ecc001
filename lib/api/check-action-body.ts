import { maxJsonBytes, readBytes } from "#lib/api/read-body";
import { Failure } from "#lib/errors/failure";

/**
 * Refuses what is posted to a page as a server action and cannot be read as one: Next answers it with a 500 of its own.
 * Whatever else is posted to a page is none, and passes. Throws MALFORMED_BODY or BODY_TOO_LARGE.
 */
export async function checkActionBody(request: Request): Promise<void> {
  const { method, headers } = request;
  const type = headers.get("content-type") ?? "";
  const isCall = headers.has("next-action");
  if (method !== "POST" || !(isCall || type.startsWith("multipart/form-data"))) return;
  const bytes = await readBytes(request, maxJsonBytes);
  const { readAction } = await import("#lib/api/read-action");
  try {
    await readAction(bytes, type, isCall);
  } catch (cause) {
    const message = "What this page sent cannot be read; load the page anew and do it again.";
    throw new Failure("MALFORMED_BODY", { message, cause });
  }
}
