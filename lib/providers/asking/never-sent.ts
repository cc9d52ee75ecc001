import { isFailure } from "#lib/errors/failure";

/** How it ends when no connection was ever made. */
const noConnection = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** Whether a request surely never reached the other side. When in doubt, it did. */
export function wasNeverSent(error: unknown): boolean {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (isFailure(inner) && inner.code === "ADDRESS_REFUSED") return true;
    if ("code" in inner && typeof inner.code === "string" && noConnection.has(inner.code)) return true;
    if (inner instanceof AggregateError && inner.errors.length > 0 && inner.errors.every(wasNeverSent)) return true;
  }
  return false;
}
