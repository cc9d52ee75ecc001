import { open } from "node:fs/promises";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure } from "#lib/errors/failure";

/** How files of sound begin: WAV, MP3 with and without tags, FLAC, Ogg, AAC. Nothing that names other files. */
const sound = /^(?:RIFF|ID3|fLaC|OggS|\xff[\xe0-\xff])/;

/** Throws PROVIDER_FAILED for what is empty, or no sound at all: a page, or a list that would lead elsewhere. */
export async function checkSound(path: string, provider: ProviderName): Promise<void> {
  await using file = await open(path, "r");
  const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
  if (bytesRead === 4 && sound.test(buffer.toString("latin1"))) return;
  const what = bytesRead === 0 ? "without any sound" : "with something that is no sound";
  throw new Failure("PROVIDER_FAILED", { provider, message: `${providerTitles[provider]} answered ${what}.` });
}
