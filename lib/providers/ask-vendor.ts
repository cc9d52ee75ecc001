import { settings } from "#lib/config/settings";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { type Failure, isFailure } from "#lib/errors/failure";
import { log } from "#lib/log/log";
import { fetchVendor } from "#lib/outbound/fetch-vendor";
import { wasNeverSent } from "#lib/providers/asking/never-sent";
import { failureOfStatus } from "#lib/providers/asking/status-failure";
import { unknownPurchase } from "#lib/providers/asking/unknown-purchase";
import { vendorFailure } from "#lib/providers/vendor-failure";

export interface VendorRequest {
  provider: ProviderName;
  /** Address that the installation has set for the vendor. */
  base: string;
  /** Full address of what is asked. */
  url: string;
  method?: "GET" | "POST" | "PUT" | "DELETE";
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; or bytes with a `content-type` of their own among the headers. */
  body?: unknown;
  signal: AbortSignal;
  /** Default VENDOR_ANSWER_SECONDS. */
  timeoutSeconds?: number;
  /** Of the answer; default 20 MB. */
  maxBytes?: number;
  /** What a good answer is: JSON, or bytes of any kind. Default `json`. */
  takes?: "json" | "bytes";
  /**
   * This asks for something that is paid for: where it was sent and no whole answer came, nobody knows whether it was
   * taken, and PURCHASE_UNKNOWN is thrown.
   */
  order?: boolean;
  /** What a vendor's own codes mean; undefined where the answer is good, or where its HTTP status says enough. */
  refusal?(answer: VendorReply): Failure | undefined;
}

export interface VendorReply {
  status: number;
  headers: Headers;
  /** Text as it came: for numbers that JSON.parse would bend. */
  text: string;
  /** Parsed JSON; undefined when it is none. */
  body: unknown;
  /** Where a good answer is bytes: those. */
  bytes?: Uint8Array;
}

/**
 * Asks a vendor. Throws RATE_LIMIT_EXCEEDED (with what Retry-After said), AUTHENTICATION_ERROR,
 * INSUFFICIENT_BALANCE, INVALID_INPUT, NOT_FOUND, PROVIDER_UNAVAILABLE, PROVIDER_FAILED (an answer that cannot be read),
 * what `refusal` says, PURCHASE_UNKNOWN for orders, or the signal's reason.
 */
export async function askVendor(request: VendorRequest): Promise<VendorReply> {
  const { provider, order = false } = request;
  // Before anything is sent: nothing is ordered then.
  request.signal.throwIfAborted();
  const reply = await ask(request);
  const refused = request.refusal?.(reply);
  if (refused) throw refused;
  if (reply.status < 200 || reply.status > 299) throw failureOfStatus(provider, reply, order);
  if (reply.body !== undefined || request.takes === "bytes") return reply;
  log("providers").warn(
    { provider, status: reply.status, text: reply.text.slice(0, 300) },
    "an answer that is no JSON",
  );
  if (order) throw unknownPurchase(provider);
  throw unreadable(provider);
}

async function ask(request: VendorRequest): Promise<VendorReply> {
  const { provider, base, url, method = "GET", signal, order = false, maxBytes = 20_000_000 } = request;
  const raw = request.body instanceof Uint8Array ? request.body : undefined;
  const body = raw ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  const headers = {
    accept: "application/json",
    ...(body !== undefined && !raw ? { "content-type": "application/json" } : {}),
    ...request.headers,
  };
  const timeoutSeconds = request.timeoutSeconds ?? settings().VENDOR_ANSWER_SECONDS;
  try {
    const answer = await fetchVendor(base, url, {
      method,
      headers,
      body,
      signal,
      timeoutSeconds,
      maxBytes,
      maxRedirects: order ? 0 : 3,
      fresh: order,
    });
    const bytes = await answer.bytes();
    const { status, headers: told } = answer;
    // Megabytes of sound are no text, though a refusal is.
    if (request.takes === "bytes" && status === 200) return { status, headers: told, text: "", body: undefined, bytes };
    const text = new TextDecoder().decode(bytes);
    return { status, headers: told, text, body: parsed(text) };
  } catch (error) {
    throw failureOfSilence(error, provider, order, signal, timeoutSeconds);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No answer came, or not a whole one. */
function failureOfSilence(
  error: unknown,
  provider: ProviderName,
  order: boolean,
  signal: AbortSignal,
  seconds: number,
): unknown {
  if (order && !wasNeverSent(error)) return unknownPurchase(provider, error);
  if (signal.aborted) return signal.reason;
  if (!isFailure(error)) return error;
  if (error.code === "DEADLINE_EXCEEDED") {
    const message = `${providerTitles[provider]} did not answer within ${seconds} s; try again in a few minutes, or choose another.`;
    return vendorFailure("PROVIDER_UNAVAILABLE", provider, { message, cause: error });
  }
  if (error.code === "ADDRESS_UNREACHABLE") return vendorFailure("PROVIDER_UNAVAILABLE", provider, { cause: error });
  // Far more than an answer has, or a redirect to where nobody may be asked.
  return unreadable(provider, error);
}

const unreadable = (provider: ProviderName, cause?: unknown): Failure =>
  vendorFailure("PROVIDER_FAILED", provider, {
    cause,
    message: `${providerTitles[provider]} answered something that cannot be read; try again, or choose another.`,
  });
