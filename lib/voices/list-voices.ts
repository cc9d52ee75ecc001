import type { VoiceInfo } from "#lib/contracts/voice-info";
import { speechProviders } from "#lib/providers/speech-registry";

/** Every voice that can be chosen, by language and then by name. */
export function listVoices(): VoiceInfo[] {
  return speechProviders
    .flatMap((provider) => [...provider.voices()])
    .sort((a, b) => a.language.localeCompare(b.language, "en") || a.name.localeCompare(b.name, "en"));
}
