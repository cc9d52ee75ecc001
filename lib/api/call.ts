import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { addressHeader } from "#lib/accounts/client-address";
import { guestCookieName } from "#lib/accounts/guest-cookie";
import { baseUrl } from "#lib/api/base-url";
import { type ErrorAnswer, errorAnswer } from "#lib/api/error-answer";
import type { Operation } from "#lib/api/operation";
import type { RunContext } from "#lib/api/run-context";
import { log } from "#lib/log/log";

type CallResult<T> = { ok: true; value: T } | ({ ok: false; status: number } & ErrorAnswer["body"]);

/**
 * Runs an operation for the guest of the page or server action that is being rendered; the same parsing, ownership and
 * checks as over HTTP. Failures come back as the error body with its status, not thrown.
 */
export async function call<I, T>(operation: Operation<I, T>, input: I): Promise<CallResult<T>> {
  const asked = await headers();
  const requestId = randomUUID();
  // `serve-page` refuses server actions that another site's page sent; of the headers only the cookie says who asks.
  const own = new Headers({ cookie: asked.get("cookie") ?? `${guestCookieName}=` });
  const address = asked.get(addressHeader);
  if (address !== null) own.set(addressHeader, address);
  const asking = { method: "GET", path: "", query: new URLSearchParams(), headers: own };
  const context: RunContext = {
    signal: new AbortController().signal,
    requestId,
    baseUrl: baseUrl(asked),
    method: operation.method,
    requestHeaders: new Headers(),
    headers: new Headers(),
  };
  try {
    return { ok: true, value: await operation.invoke(input, asking, context) };
  } catch (error) {
    const { status, body } = errorAnswer(error, requestId);
    if (status >= 500) log("api").error({ err: error, requestId, operation: operation.id });
    return { ok: false, status, ...body };
  }
}
