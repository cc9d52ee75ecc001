import { z } from "zod";
import type { ErrorCode } from "#lib/contracts/error-codes";
import type { Failure } from "#lib/errors/failure";
import type { VendorReply } from "#lib/providers/ask-vendor";
import { vendorFailure, vendorSays, vendorSentence } from "#lib/providers/vendor-failure";

const provider = "gemini";

/** `code`: a number of HTTP's or of google.rpc's, or a word, as the door has it that answers. */
export const GeminiError = z.looseObject({
  code: z.union([z.number(), z.string()]).nullish(),
  status: z.string().nullish(),
  message: z.string().nullish(),
  details: z.array(z.looseObject({ reason: z.string().nullish() })).nullish(),
});
export type GeminiError = z.infer<typeof GeminiError>;

/** Work that has ended badly carries an error beside its name: there the answer is good. */
const Envelope = z.looseObject({ error: GeminiError, id: z.undefined().optional(), name: z.undefined().optional() });
/** Some of Google's doors put the envelope into a list. */
const Envelopes = z.union([Envelope, z.tuple([Envelope]).transform(([first]) => first)]);

/** Words of google.rpc, of the Interactions API, and of its safety checks. */
const words: Readonly<Record<string, ErrorCode>> = {
  SAFETY: "CONTENT_POLICY_VIOLATION",
  IMAGE_SAFETY: "CONTENT_POLICY_VIOLATION",
  PROHIBITED_CONTENT: "CONTENT_POLICY_VIOLATION",
  IMAGE_PROHIBITED_CONTENT: "CONTENT_POLICY_VIOLATION",
  BLOCKLIST: "CONTENT_POLICY_VIOLATION",
  SPII: "CONTENT_POLICY_VIOLATION",
  RECITATION: "CONTENT_POLICY_VIOLATION",
  API_KEY_INVALID: "AUTHENTICATION_ERROR",
  API_KEY_SERVICE_BLOCKED: "AUTHENTICATION_ERROR",
  UNAUTHENTICATED: "AUTHENTICATION_ERROR",
  PERMISSION_DENIED: "AUTHENTICATION_ERROR",
  BILLING_DISABLED: "INSUFFICIENT_BALANCE",
  BUDGET_EXCEEDED: "INSUFFICIENT_BALANCE",
  INVALID_ARGUMENT: "INVALID_INPUT",
  INVALID_REQUEST: "INVALID_INPUT",
  UNAVAILABLE: "PROVIDER_UNAVAILABLE",
  INTERNAL: "PROVIDER_UNAVAILABLE",
  DEADLINE_EXCEEDED: "PROVIDER_UNAVAILABLE",
  RESOURCE_EXHAUSTED: "RATE_LIMIT_EXCEEDED",
};

/** Numbers of google.rpc that operations end with. */
const numbers: Readonly<Record<number, ErrorCode>> = {
  3: "INVALID_INPUT",
  4: "PROVIDER_UNAVAILABLE",
  7: "AUTHENTICATION_ERROR",
  8: "RATE_LIMIT_EXCEEDED",
  13: "PROVIDER_UNAVAILABLE",
  14: "PROVIDER_UNAVAILABLE",
  16: "AUTHENTICATION_ERROR",
};

/** Codes that Google documents for what its video filters refuse, named within the sentence alone. */
const supportCode = /Support codes?:\s*\d{8}/i;

/** What an error of Gemini's means by its own codes: the narrowest first. Undefined where it has none that is known. */
export function codeOfGemini(error: GeminiError): ErrorCode | undefined {
  if (supportCode.test(error.message ?? "")) return "CONTENT_POLICY_VIOLATION";
  const named = [...(error.details ?? []).map(({ reason }) => reason), error.status, error.code];
  for (const name of named) {
    const code = typeof name === "string" ? words[name.toUpperCase()] : undefined;
    if (code !== undefined) return code;
  }
  return typeof error.code === "number" ? numbers[error.code] : undefined;
}

/** What a piece of work failed with. */
export function endOfGemini(error: GeminiError): { code: ErrorCode; message: string } {
  const code = codeOfGemini(error) ?? "PROVIDER_FAILED";
  const message = error.message ? vendorSays(provider, error.message) : vendorSentence(code, provider);
  return { code, message };
}

/**
 * What an answer of Gemini means by the error in it; undefined where its HTTP status says as much. Google has no code for
 * a model that it has shut down: its 404 says "no longer available", and that is what is read.
 */
export function geminiFailure({ status, body }: Pick<VendorReply, "status" | "body">): Failure | undefined {
  const read = Envelopes.safeParse(body);
  if (!read.success) return undefined;
  const { error } = read.data;
  const message = error.message ? vendorSays(provider, error.message) : undefined;
  if (status === 404) {
    return /no longer available/i.test(error.message ?? "")
      ? vendorFailure("MODEL_RETIRED", provider, { message })
      : undefined;
  }
  // These have a wait to be read, or say more by their status.
  if (status === 429 || status >= 500) return undefined;
  const code = codeOfGemini(error) ?? (status < 300 ? "PROVIDER_FAILED" : undefined);
  const shown = code === "AUTHENTICATION_ERROR" || code === "INSUFFICIENT_BALANCE" ? undefined : message;
  return code && vendorFailure(code, provider, { message: shown });
}

/** For orders: a model that Google does not know. */
export const retiredModel =
  (model: string) =>
  ({ status }: VendorReply): Failure | undefined =>
    status === 404
      ? vendorFailure("MODEL_RETIRED", provider, { message: `Gemini no longer offers ${model}; choose another model.` })
      : undefined;
