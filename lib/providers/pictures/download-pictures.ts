import path from "node:path";
import type { ProviderName } from "#lib/contracts/model-card";
import { downloadResult } from "#lib/providers/download-result";
import { acceptPicture, mostPictureBytes } from "#lib/providers/pictures/accept-picture";

export interface PictureDownload {
  provider: ProviderName;
  /** Address that the installation has set for the vendor. */
  base: string;
  urls: readonly string[];
  headers?: Readonly<Record<string, string>>;
}

/** Copies a vendor's pictures into a folder and looks at each. Failures as of `downloadResult` and `acceptPicture`. */
export async function downloadPictures(
  { provider, base, urls, headers }: PictureDownload,
  folder: string,
  signal: AbortSignal,
): Promise<string[]> {
  const paths: string[] = [];
  for (const [i, url] of urls.entries()) {
    const outPath = path.join(folder, `picture-${i}.part`);
    await downloadResult({ provider, base, url, headers, outPath, maxBytes: mostPictureBytes, signal });
    paths.push(await acceptPicture(outPath, provider, signal));
  }
  return paths;
}
