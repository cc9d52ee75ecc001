import { settings } from "#lib/config/settings";
import { fetchVendor } from "#lib/outbound/fetch-vendor";

/** An answer is read whole before a library sees it; no storyboard is larger. */
const maxBytes = 8_000_000;

export interface VendorFetch {
  fetch: typeof globalThis.fetch;
  /** What ended the last request before its answer was whole; undefined when it was. */
  broken(): unknown;
}

/** Our own way out for a library that takes a `fetch`: guarded, within VENDOR_TEXT_SECONDS and a size, no redirects. */
export function vendorFetch(base: string, signal: AbortSignal): VendorFetch {
  let broken: unknown;
  const ask: typeof globalThis.fetch = async (input, init) => {
    broken = undefined;
    try {
      const address = input instanceof Request ? input.url : String(input);
      const answer = await fetchVendor(base, address, {
        method: init?.method === "GET" ? "GET" : "POST",
        headers: Object.fromEntries(new Headers(init?.headers)),
        body: typeof init?.body === "string" ? init.body : undefined,
        signal,
        timeoutSeconds: settings().VENDOR_TEXT_SECONDS,
        maxBytes,
        maxRedirects: 0,
      });
      const text = await answer.text();
      const headers = new Headers(answer.headers);
      // The text is unpacked already.
      for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
      return new Response(text === "" ? null : text, { status: statusOf(answer.status, text), headers });
    } catch (error) {
      broken = error;
      throw error;
    }
  };
  return { fetch: ask, broken: () => broken };
}

/** Some send their failures with 200, and the number inside: libraries take them for empty answers. */
function statusOf(sent: number, text: string): number {
  if (sent >= 300 || !/^\s*\{\s*"error"\s*:\s*\{/.test(text)) return sent;
  const inside = Number(/"code"\s*:\s*(\d{3})\b/.exec(text)?.[1]);
  return inside >= 400 && inside < 600 ? inside : 500;
}
