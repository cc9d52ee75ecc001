import { rename, rm, stat } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { imageSizeFromFile } from "image-size/fromFile";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { hashMedia } from "#lib/media/hash-media";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** What becomes a bomb when it is unpacked. */
const mostPixels = 50_000_000;
const longestSide = 8192;
export const mostPictureBytes = 50_000_000;
const withinMs = 60_000;

const endings = new Map([
  ["image/png", "png"],
  ["image/apng", "png"],
  ["image/jpeg", "jpg"],
  ["image/webp", "webp"],
]);

/**
 * Makes a file that a vendor sent into one that can be used: a whole picture, PNG, JPEG or WebP, of a size that can be
 * unpacked, which a process of its own has tried. Answers its path, with the right ending. Throws FILE_REFUSED, and the
 * file is gone then, or the signal's reason.
 */
export async function acceptPicture(file: string, provider: ProviderName, signal: AbortSignal): Promise<string> {
  try {
    const ending = await checked(file, provider, signal);
    const path = `${file.replace(/\.part$/, "")}.${ending}`;
    await rename(file, path);
    return path;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

async function checked(file: string, provider: ProviderName, signal: AbortSignal): Promise<string> {
  const refused = (why: string, cause?: unknown) =>
    vendorFailure("FILE_REFUSED", provider, { message: `The picture of ${providerTitles[provider]} ${why}.`, cause });
  if ((await stat(file)).size > mostPictureBytes) throw refused("is too large");
  const type = (await fileTypeFromFile(file))?.mime;
  const ending = endings.get(type ?? "");
  if (ending === undefined) throw refused(`is none: it is ${type ?? "of no known kind"}`);
  const { width, height } = await imageSizeFromFile(file).catch((cause: unknown) => {
    throw refused("is damaged: its header cannot be read", cause);
  });
  if (width * height > mostPixels || Math.max(width, height) > longestSide) {
    throw refused(`has ${width}×${height} pixels, more than are taken`);
  }
  const limit = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
  const { videoFrames } = await hashMedia(file, { signal: limit, stranger: true }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw refused("is damaged: it cannot be unpacked", cause);
  });
  if (videoFrames.length === 0) throw refused("is damaged: it cannot be unpacked");
  return ending;
}
