import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { settings } from "#lib/config/settings";
import type { ProviderName } from "#lib/contracts/model-card";
import { Failure, isFailure } from "#lib/errors/failure";
import { fetchVendor } from "#lib/outbound/fetch-vendor";

export interface Download {
  provider: ProviderName;
  base: string;
  url: string;
  /** Told to the vendor's own origin alone. */
  headers?: Readonly<Record<string, string>>;
  outPath: string;
  /** Default 2 GB. */
  maxBytes?: number;
  signal: AbortSignal;
}

const tries = 3;

/**
 * Copies a vendor's finished file to `outPath`. Asked again when the connection breaks: what was paid for is not given
 * up. Throws RESULT_EXPIRED (it is gone), FILE_REFUSED (too large), PROVIDER_UNAVAILABLE, or the signal's reason.
 */
export async function downloadResult(download: Download): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(download);
    } catch (error) {
      await rm(download.outPath, { force: true });
      download.signal.throwIfAborted();
      const again = isFailure(error) && error.code === "PROVIDER_UNAVAILABLE" && tried < tries;
      if (!again) throw error;
      await pause(tried * 500, undefined, { signal: download.signal });
    }
  }
}

async function once({ provider, base, url, headers, outPath, maxBytes = 2_000_000_000, signal }: Download) {
  const own = URL.parse(url)?.origin === new URL(base).origin;
  try {
    const answer = await fetchVendor(base, url, {
      headers: own ? headers : undefined,
      signal,
      maxBytes,
      timeoutSeconds: settings().VENDOR_VIDEO_SECONDS,
    });
    if (answer.status < 200 || answer.status > 299) {
      await answer.cancel();
      throw failureOf(provider, answer.status);
    }
    const length = Number(answer.headers.get("content-length") ?? Number.NaN);
    let bytes = 0;
    const counted = async function* () {
      for await (const chunk of answer.chunks()) {
        bytes += chunk.byteLength;
        yield chunk;
      }
    };
    await pipeline(Readable.from(counted()), createWriteStream(outPath), { signal });
    const packed = answer.headers.has("content-encoding");
    if (bytes === 0 || (!packed && Number.isFinite(length) && bytes < length)) {
      throw new Failure("PROVIDER_UNAVAILABLE", { provider, message: `${provider} broke off its answer.` });
    }
  } catch (error) {
    if (isFailure(error) && (error.code === "ADDRESS_UNREACHABLE" || error.code === "DEADLINE_EXCEEDED")) {
      throw new Failure("PROVIDER_UNAVAILABLE", { provider, cause: error });
    }
    throw error;
  }
}

function failureOf(provider: ProviderName, status: number): Failure {
  const gone = status === 403 || status === 404 || status === 410;
  const cause = new Error(`${provider} answered ${status} for a finished file`);
  return new Failure(gone ? "RESULT_EXPIRED" : "PROVIDER_UNAVAILABLE", { provider, cause });
}
