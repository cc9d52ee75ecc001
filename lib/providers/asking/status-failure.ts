import { z } from "zod";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import type { Failure } from "#lib/errors/failure";
import { retryAfterSeconds } from "#lib/providers/asking/retry-after";
import { unknownPurchase } from "#lib/providers/asking/unknown-purchase";
import { tidy, vendorFailure, vendorSays } from "#lib/providers/vendor-failure";

interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: unknown;
}

/** Where vendors put their sentence: each in one of these ways. */
const Said = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.tuple([z.object({ error: z.object({ message: z.string() }) })]).transform(([{ error }]) => error.message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
  z.object({ detail: z.object({ message: z.string() }) }).transform(({ detail }) => detail.message),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ error: z.string() }).transform(({ error }) => error),
]);

/** The vendor's own sentence, short and without control characters. */
export function sentenceOf(body: unknown): string | undefined {
  const said = Said.safeParse(body);
  return said.success ? tidy(said.data) : undefined;
}

/** What an HTTP status means, where the vendor's own codes have said nothing. */
export function failureOfStatus(provider: ProviderName, reply: Reply, order: boolean): Failure {
  const { status } = reply;
  const title = providerTitles[provider];
  const said = sentenceOf(reply.body);
  const message = said === undefined ? undefined : vendorSays(provider, said);
  const cause = new Error(`${provider} answered ${status}: ${reply.text.slice(0, 500)}`);
  if (status < 400) {
    const elsewhere = `${title} sends us to another address; whoever runs this installation must correct the one it has.`;
    return vendorFailure("PROVIDER_FAILED", provider, { cause, message: elsewhere });
  }
  if (status === 401 || status === 403) return vendorFailure("AUTHENTICATION_ERROR", provider, { cause });
  if (status === 402) return vendorFailure("INSUFFICIENT_BALANCE", provider, { cause });
  if (status === 404 || status === 410) return vendorFailure("NOT_FOUND", provider, { cause, message });
  if (status === 429) {
    const wait = retryAfterSeconds(reply.headers, reply.text);
    return vendorFailure("RATE_LIMIT_EXCEEDED", provider, {
      cause,
      message: `${title} takes no more just now; ${wait === undefined ? "try again in a minute" : `it asks to wait ${wait} s`}.`,
      retryAfterSeconds: wait,
    });
  }
  // A gateway gave up on what stood behind it, which may have gone on.
  if (order && (status === 502 || status === 504 || status === 408)) return unknownPurchase(provider, cause);
  if (status === 408 || status >= 500) return vendorFailure("PROVIDER_UNAVAILABLE", provider, { cause });
  return vendorFailure("INVALID_INPUT", provider, { cause, message });
}
