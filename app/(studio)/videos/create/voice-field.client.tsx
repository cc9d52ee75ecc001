"use client";
import { useFormContext, useWatch } from "react-hook-form";
import type { VoiceInfo } from "#lib/contracts/voice-info";
import { describedBy, Field } from "../../../_ui/field";
import { type Choice, Select } from "../../../_ui/inputs";
import { type FilmDraft, orNothing } from "./film-order";

const languageName = (code: string): string => {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
};
const base = (language: string): string => language.split("-")[0] ?? language;

/** The languages that some voice speaks, by name. */
export function languageChoices(voices: readonly VoiceInfo[]): Choice[] {
  return [...new Set(voices.map((v) => base(v.language)))]
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

/** Voices of the chosen language first; until one is chosen, the language picks its own. */
export function VoiceField({ voices }: { voices: readonly VoiceInfo[] }) {
  const { register, formState } = useFormContext<FilmDraft>();
  const language = useWatch<FilmDraft, "language">({ name: "language" });
  const error = formState.errors.voice?.message;
  const fitting = voices.filter((v) => base(v.language) === base(language ?? "en"));
  const choices = (fitting.length > 0 ? fitting : voices).map(({ id, name, language: spoken }) => ({
    value: id,
    label: `${name} (${languageName(spoken)})`,
  }));
  return (
    <Field id="voice" label="Voice" error={error}>
      <Select
        id="voice"
        choices={[{ value: "", label: "The language's own" }, ...choices]}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy("voice", { error })}
        {...register("voice", { setValueAs: orNothing })}
      />
    </Field>
  );
}
