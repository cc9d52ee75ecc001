import { open } from "node:fs/promises";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** How files of sound begin, as latin1. Nothing that names other files. */
const kinds = [
  [/^RIFF/, "wav"],
  [/^fLaC/, "flac"],
  [/^OggS/, "ogg"],
  [/^\xff[\xf0\xf1\xf8\xf9]/, "aac"],
  [/^ID3|^\xff[\xe0-\xff]/, "mp3"],
] as const;

/**
 * What a file's name is to end in, so that it is read as what it is. Throws PROVIDER_FAILED for what is empty, or no
 * sound at all: a page, or a list that would lead elsewhere.
 */
export async function kindOfSound(path: string, provider: ProviderName): Promise<string> {
  await using file = await open(path, "r");
  const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
  const start = buffer.toString("latin1", 0, bytesRead);
  const kind = kinds.find(([begins]) => begins.test(start))?.[1];
  if (kind) return kind;
  const what = bytesRead === 0 ? "without any sound" : "with something that is no sound";
  throw vendorFailure("PROVIDER_FAILED", provider, { message: `${providerTitles[provider]} answered ${what}.` });
}
