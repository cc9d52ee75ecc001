import { z } from "zod";
import type { ErrorCode } from "#lib/contracts/error-codes";
import type { Failure } from "#lib/errors/failure";
import type { VendorReply } from "#lib/providers/ask-vendor";
import { vendorFailure, vendorSays } from "#lib/providers/vendor-failure";

const Told = z.object({ detail: z.looseObject({ status: z.string(), message: z.string().optional() }) });

/** Their words in `detail.status`. */
const codes: Readonly<Record<string, ErrorCode>> = {
  invalid_api_key: "AUTHENTICATION_ERROR",
  needs_authorization: "AUTHENTICATION_ERROR",
  missing_permissions: "AUTHENTICATION_ERROR",
  detected_unusual_activity: "AUTHENTICATION_ERROR",
  quota_exceeded: "INSUFFICIENT_BALANCE",
  only_for_creator_plus: "INSUFFICIENT_BALANCE",
  can_not_use_instant_voice_cloning: "INSUFFICIENT_BALANCE",
  too_many_concurrent_requests: "RATE_LIMIT_EXCEEDED",
  system_busy: "PROVIDER_UNAVAILABLE",
  content_against_policy: "CONTENT_POLICY_VIOLATION",
  voice_not_found: "INVALID_INPUT",
  voice_does_not_exist: "INVALID_INPUT",
  max_character_limit_exceeded: "INVALID_INPUT",
};

/** What ElevenLabs' own words mean; the HTTP status says the rest. */
export function elevenlabsRefusal({ status, body }: VendorReply): Failure | undefined {
  const told = Told.safeParse(body).data?.detail;
  const code = told && codes[told.status];
  if (code === undefined || status < 400) return undefined;
  const message = code === "INVALID_INPUT" && told?.message ? vendorSays("elevenlabs", told.message) : undefined;
  return vendorFailure(code, "elevenlabs", {
    message,
    retryAfterSeconds: code === "RATE_LIMIT_EXCEEDED" ? 5 : undefined,
  });
}
