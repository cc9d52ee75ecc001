import { anyLanguage } from "#lib/contracts/any-language";
import type { ProviderName } from "#lib/contracts/model-card";
import type { VoiceInfo } from "#lib/contracts/voice-info";

/** A vendor's voices: its own name of each, the name for people, how it sounds. */
export const voiceTable = (
  provider: ProviderName,
  rows: readonly (readonly [id: string, name: string, character: string, language?: string])[],
): readonly VoiceInfo[] =>
  rows.map(([id, name, character, language = anyLanguage]) => ({
    id: `${provider}/${id}`,
    name,
    language,
    character,
    provider,
  }));
