import type { VoiceInfo } from "#lib/contracts/voice-info";
import type { Choice } from "../../../_ui/inputs";

const base = (language: string): string => language.split("-")[0] ?? language;

/** The languages that some voice speaks, by name. Made on the server only: browsers name some languages otherwise. */
export function languageChoices(voices: readonly VoiceInfo[]): Choice[] {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
  return [...new Set(voices.map((voice) => base(voice.language)))]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}
