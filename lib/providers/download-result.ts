import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { settings } from "#lib/config/settings";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { isFailure } from "#lib/errors/failure";
import { fetchVendor } from "#lib/outbound/fetch-vendor";
import { checkFileAnswer, type FileAnswer, failureOfDownload } from "#lib/providers/asking/file-answer";
import { quietWatch } from "#lib/providers/asking/quiet-watch";
import { vendorFailure } from "#lib/providers/vendor-failure";

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
/** A vendor that wants us to wait longer is asked again later, by whoever looks after the work. */
const longestPauseSeconds = 5;

/**
 * Copies a vendor's finished file to `outPath`. Asked again when the connection breaks, falls silent for
 * VENDOR_ANSWER_SECONDS or brings a page in place of a file: what was paid for is not given up. Throws RESULT_EXPIRED (it
 * is gone), FILE_REFUSED (too large, or at an address that is not public), RATE_LIMIT_EXCEEDED, AUTHENTICATION_ERROR,
 * PROVIDER_UNAVAILABLE, or the signal's reason; nothing is left at `outPath` then.
 */
export async function downloadResult(download: Download): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(download);
    } catch (error) {
      await rm(download.outPath, { force: true });
      download.signal.throwIfAborted();
      const seconds = pauseAfter(error, tried);
      if (seconds === undefined) throw error;
      await pause(seconds * 1000, undefined, { signal: download.signal });
    }
  }
}

function pauseAfter(error: unknown, tried: number): number | undefined {
  if (!isFailure(error) || tried >= tries) return undefined;
  if (error.code !== "PROVIDER_UNAVAILABLE" && error.code !== "RATE_LIMIT_EXCEEDED") return undefined;
  const usual = Math.min(tried * 0.5, settings().VENDOR_POLL_SECONDS ?? tried);
  const seconds = Math.max(usual, error.retryAfterSeconds ?? 0);
  return seconds > longestPauseSeconds ? undefined : seconds;
}

async function once(download: Download): Promise<void> {
  const { provider, base, url, headers, outPath, maxBytes = 2_000_000_000, signal } = download;
  const { VENDOR_ANSWER_SECONDS: quietSeconds, VENDOR_VIDEO_SECONDS: timeoutSeconds } = settings();
  const own = URL.parse(url)?.origin === new URL(base).origin;
  using watch = quietWatch(quietSeconds, () =>
    vendorFailure("PROVIDER_UNAVAILABLE", provider, {
      message: `${providerTitles[provider]} fell silent while its file was copied; try again in a few minutes.`,
    }),
  );
  try {
    const answer = await fetchVendor(base, url, {
      headers: own ? headers : undefined,
      signal: AbortSignal.any([signal, watch.signal]),
      maxBytes,
      timeoutSeconds,
    });
    watch.heard();
    await checkFileAnswer(provider, answer);
    const bytes = await write(answer, outPath, watch.heard);
    const length = Number(answer.headers.get("content-length") ?? Number.NaN);
    const packed = answer.headers.has("content-encoding");
    if (bytes === 0 || (!packed && Number.isFinite(length) && bytes < length)) {
      const message = `${providerTitles[provider]} broke off while its file was copied; try again in a few minutes.`;
      throw vendorFailure("PROVIDER_UNAVAILABLE", provider, { message });
    }
  } catch (error) {
    throw failureOfDownload(provider, error, maxBytes);
  }
}

async function write(answer: FileAnswer, outPath: string, heard: () => void): Promise<number> {
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of answer.chunks()) {
      heard();
      bytes += chunk.byteLength;
      yield chunk;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(outPath));
  return bytes;
}
