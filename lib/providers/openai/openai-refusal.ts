import { z } from "zod";
import type { ErrorCode } from "#lib/contracts/error-codes";
import type { Failure } from "#lib/errors/failure";
import type { VendorReply } from "#lib/providers/ask-vendor";
import { vendorFailure } from "#lib/providers/vendor-failure";

const Told = z.object({
  error: z.looseObject({ code: z.union([z.string(), z.number()]).nullish(), type: z.string().nullish() }),
});

const codes: Readonly<Record<string, ErrorCode>> = {
  insufficient_quota: "INSUFFICIENT_BALANCE",
  billing_hard_limit_reached: "INSUFFICIENT_BALANCE",
  invalid_api_key: "AUTHENTICATION_ERROR",
  model_not_found: "MODEL_RETIRED",
  content_policy_violation: "CONTENT_POLICY_VIOLATION",
  content_filter: "CONTENT_POLICY_VIOLATION",
  moderation_blocked: "CONTENT_POLICY_VIOLATION",
};

/** What OpenAI's own codes mean; its HTTP status says the rest. */
export function openaiRefusal({ body }: VendorReply): Failure | undefined {
  const told = Told.safeParse(body).data?.error;
  const code = [told?.code, told?.type].map((word) => codes[String(word)]).find((known) => known !== undefined);
  return code && vendorFailure(code, "openai");
}
