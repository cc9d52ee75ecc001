"use client";
import { useFormContext, useWatch } from "react-hook-form";
import type { ListedVoice } from "#lib/contracts/voice-info";
import { describedBy, Field } from "../../../_ui/field";
import { Select } from "../../../_ui/inputs";
import { type FilmDraft, orNothing } from "./film-order";
import { ListenButton } from "./listen-button.client";

const base = (language: string): string => language.split("-")[0] ?? language;

/** Voices of the chosen language first; until one is chosen, the language picks its own. Each can be heard. */
export function VoiceField({ voices }: { voices: readonly ListedVoice[] }) {
  const { register, formState } = useFormContext<FilmDraft>();
  const [language, voice] = useWatch<FilmDraft, ["language", "voice"]>({ name: ["language", "voice"] });
  const error = formState.errors.voice?.message;
  const wanted = base(language ?? "en");
  const fitting = voices.filter((v) => base(v.language) === wanted);
  const shown = fitting.length > 0 ? fitting : voices;
  const own = voices.find((v) => v.defaultFor.includes(language ?? "en")) ?? shown[0];
  const ordered = [...shown].sort((a, b) => Number(b === own) - Number(a === own));
  const heard = voices.find((v) => v.id === voice) ?? own;
  const choices = ordered.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Field id="voice" label="Voice" error={error}>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
        <Select
          id="voice"
          choices={[{ value: "", label: own ? `The language's own: ${own.name}` : "The language's own" }, ...choices]}
          aria-invalid={Boolean(error)}
          aria-describedby={describedBy("voice", { error })}
          {...register("voice", { setValueAs: orNothing })}
        />
        {heard && <ListenButton key={heard.id} src={`/api/v1/voices/${heard.id}/sample`} name={heard.name} />}
      </div>
    </Field>
  );
}
