import { z } from "zod";
import type { ProviderName } from "#lib/contracts/model-card";
import { Failure } from "#lib/errors/failure";
import { retryAfterSeconds } from "#lib/providers/asking/retry-after";

interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: unknown;
}

/** Where vendors put their sentence: each in one of these ways. */
const Said = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
  z.object({ detail: z.object({ message: z.string() }) }).transform(({ detail }) => detail.message),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ error: z.string() }).transform(({ error }) => error),
]);

/** The vendor's own sentence, short and without control characters. */
export function sentenceOf(body: unknown): string | undefined {
  const said = Said.safeParse(body);
  return said.success
    ? said.data
        .replaceAll(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, 300)
    : undefined;
}

/** What an HTTP status means, where the vendor's own codes have said nothing. */
export function failureOfStatus(provider: ProviderName, reply: Reply, order: boolean): Failure {
  const { status } = reply;
  const said = sentenceOf(reply.body);
  const message = said === undefined ? undefined : `${provider} says: ${said}`;
  const details = {
    provider,
    message,
    cause: new Error(`${provider} answered ${status}: ${reply.text.slice(0, 500)}`),
  };
  if (status === 401 || status === 403) return new Failure("AUTHENTICATION_ERROR", { ...details, message: undefined });
  if (status === 402) return new Failure("INSUFFICIENT_BALANCE", { ...details, message: undefined });
  if (status === 404 || status === 410) return new Failure("NOT_FOUND", details);
  if (status === 429) {
    const wait = retryAfterSeconds(reply.headers, reply.text);
    return new Failure("RATE_LIMIT_EXCEEDED", {
      ...details,
      message: `${provider} takes no more orders just now${wait === undefined ? "" : `; it asks to wait ${wait} seconds`}.`,
      retryAfterSeconds: wait,
    });
  }
  // A gateway gave up on what stood behind it, which may have gone on.
  if (order && (status === 502 || status === 504 || status === 408)) {
    return new Failure("PURCHASE_UNKNOWN", { ...details, message: undefined });
  }
  if (status === 408 || status >= 500) return new Failure("PROVIDER_UNAVAILABLE", { ...details, message: undefined });
  return new Failure("INVALID_INPUT", details);
}
