"use client";
import { useFormContext, useWatch } from "react-hook-form";
import type { VoiceInfo } from "#lib/contracts/voice-info";
import { describedBy, Field } from "../../../_ui/field";
import { Select } from "../../../_ui/inputs";
import { type FilmDraft, orNothing } from "./film-order";

const base = (language: string): string => language.split("-")[0] ?? language;

/** Voices of the chosen language first; until one is chosen, the language picks its own. */
export function VoiceField({ voices }: { voices: readonly VoiceInfo[] }) {
  const { register, formState } = useFormContext<FilmDraft>();
  const language = useWatch<FilmDraft, "language">({ name: "language" });
  const error = formState.errors.voice?.message;
  const fitting = voices.filter((v) => base(v.language) === base(language ?? "en"));
  const choices = (fitting.length > 0 ? fitting : voices).map(({ id, name }) => ({ value: id, label: name }));
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
