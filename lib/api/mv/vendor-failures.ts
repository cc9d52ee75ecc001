import type { ErrorCode } from "#lib/contracts/error-codes";

/** What orders of this door may fail with beside the caller's own mistakes. */
export const vendorFailures = [
  ...(["CONTENT_POLICY_VIOLATION", "AUTHENTICATION_ERROR", "INSUFFICIENT_BALANCE", "INVALID_INPUT"] as const),
  ...(["PROVIDER_UNAVAILABLE", "PROVIDER_FAILED", "RESULT_EXPIRED", "PURCHASE_UNKNOWN", "MODEL_RETIRED"] as const),
  "DEADLINE_EXCEEDED",
] as const satisfies readonly ErrorCode[];
