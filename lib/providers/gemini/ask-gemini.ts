import { settings } from "#lib/config/settings";
import { askVendor, type VendorReply, type VendorRequest } from "#lib/providers/ask-vendor";
import { geminiFailure } from "#lib/providers/gemini/gemini-failure";
import type { CallOptions, Health } from "#lib/providers/media-work";
import { vendorFailure } from "#lib/providers/vendor-failure";

const provider = "gemini";

export const geminiConfigured = (): boolean => settings().GEMINI_API_KEY !== undefined;

/** What proves to Gemini who asks: for its own origin alone. */
export function geminiHeaders(): Record<string, string> {
  const { GEMINI_API_KEY: key } = settings();
  if (key === undefined) throw vendorFailure("AUTHENTICATION_ERROR", provider);
  return { "x-goog-api-key": key };
}

/**
 * Asks any path of the Gemini API. Failures as of `askVendor`, by Gemini's own codes where it gives one, also within an
 * HTTP 200; a request's own `refusal` goes before.
 */
export function askGemini(
  path: string,
  request: Omit<VendorRequest, "provider" | "base" | "url">,
): Promise<VendorReply> {
  const { GEMINI_BASE_URL: base } = settings();
  const headers = { ...request.headers, ...geminiHeaders() };
  const refusal = (reply: VendorReply) => request.refusal?.(reply) ?? geminiFailure(reply);
  return askVendor({ ...request, provider, base, url: `${base}${path}`, headers, refusal });
}

/** Whether Gemini can be reached and takes our key. */
export async function checkGemini({ signal }: CallOptions): Promise<Health> {
  try {
    await askGemini("/models?pageSize=1", { signal });
    return { well: true };
  } catch (error) {
    signal.throwIfAborted();
    return { well: false, message: error instanceof Error ? error.message : String(error) };
  }
}
