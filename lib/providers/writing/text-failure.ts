import { APICallError } from "ai";
import { z } from "zod";
import type { ErrorCode } from "#lib/contracts/error-codes";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { wasNeverSent } from "#lib/providers/asking/never-sent";
import { failureOfStatus, sentenceOf } from "#lib/providers/asking/status-failure";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** Vendors' own codes, wherever they say them; their HTTP status says the rest. */
const codes: Readonly<Record<string, ErrorCode>> = {
  // OpenAI
  insufficient_quota: "INSUFFICIENT_BALANCE",
  billing_hard_limit_reached: "INSUFFICIENT_BALANCE",
  invalid_api_key: "AUTHENTICATION_ERROR",
  model_not_found: "MODEL_RETIRED",
  content_policy_violation: "CONTENT_POLICY_VIOLATION",
  content_filter: "CONTENT_POLICY_VIOLATION",
  // Anthropic
  authentication_error: "AUTHENTICATION_ERROR",
  permission_error: "AUTHENTICATION_ERROR",
  billing_error: "INSUFFICIENT_BALANCE",
  overloaded_error: "PROVIDER_UNAVAILABLE",
  // Gemini
  API_KEY_INVALID: "AUTHENTICATION_ERROR",
  UNAUTHENTICATED: "AUTHENTICATION_ERROR",
  PERMISSION_DENIED: "AUTHENTICATION_ERROR",
  UNAVAILABLE: "PROVIDER_UNAVAILABLE",
};

const Told = z.object({
  error: z.looseObject({
    code: z.union([z.string(), z.number()]).nullish(),
    type: z.string().nullish(),
    status: z.string().nullish(),
    details: z.array(z.looseObject({ reason: z.string().optional() })).nullish(),
  }),
});

interface Asked {
  provider: ProviderName;
  paid: boolean;
  signal: AbortSignal;
  /** What ended the request before its answer was whole. */
  broken: unknown;
}

/** What a library of language models threw, as a Failure. */
export function textFailure(error: unknown, { provider, paid, signal, broken }: Asked): unknown {
  if (broken !== undefined) {
    if (paid && !wasNeverSent(broken)) return unknownAnswer(provider, broken);
    if (signal.aborted) return signal.reason;
    if (isFailure(broken) && broken.code === "ADDRESS_REFUSED") return broken;
    const message = `${providerTitles[provider]} did not answer to the end; try again in a few minutes, or choose another.`;
    return new Failure("PROVIDER_UNAVAILABLE", { provider, message, cause: broken });
  }
  if (signal.aborted) return signal.reason;
  if (!APICallError.isInstance(error)) return new Failure("PROVIDER_FAILED", { provider, cause: error });
  const text = error.responseBody ?? "";
  const body = parsed(text);
  const told = Told.safeParse(body).data?.error;
  const status = error.statusCode ?? 200;
  const words = [told?.code, told?.type, told?.status, ...(told?.details ?? []).map(({ reason }) => reason)];
  const code = words.map((word) => codes[String(word)]).find((known) => known !== undefined);
  const said = sentenceOf(body);
  const cause = new Error(`${provider} answered ${status}: ${text.slice(0, 500)}`);
  if (code === "MODEL_RETIRED" || (status === 404 && told !== undefined)) return noSuchModel(provider, said, cause);
  if (code !== undefined) return vendorFailure(code, provider, { cause });
  if (status < 300 && paid) return unknownAnswer(provider, cause);
  if (status < 300 || status === 404) {
    const message = `${providerTitles[provider]} answered something that cannot be read.`;
    return new Failure("PROVIDER_FAILED", { provider, message, cause });
  }
  return failureOfStatus(provider, { status, headers: new Headers(error.responseHeaders), text, body }, paid);
}

const noSuchModel = (provider: ProviderName, said: string | undefined, cause: Error): Failure =>
  new Failure("MODEL_RETIRED", {
    provider,
    message: `${providerTitles[provider]} does not offer this model${said === undefined ? "" : `: ${said}`}${said?.endsWith(".") ? "" : "."} Choose another.`,
    cause,
  });

const unknownAnswer = (provider: ProviderName, cause: unknown): Failure =>
  new Failure("PURCHASE_UNKNOWN", {
    provider,
    message: `${providerTitles[provider]} was asked and never answered to the end; it may have billed for it.`,
    cause,
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
