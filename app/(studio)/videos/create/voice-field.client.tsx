"use client";
import { useState } from "react";
import { useController, useWatch } from "react-hook-form";
import { FieldError } from "../../../_ui/field";
import type { FilmDraft } from "./film-order";
import { MoreVoices } from "./more-voices.client";
import { offerVoices, type VoiceChoice, voiceWords } from "./voice-choices";
import { VoiceRow } from "./voice-row.client";

/** Voices, chosen by listening. Those of the chosen language come first; until one is chosen, the language has its own. */
export function VoiceField({ voices }: { voices: readonly VoiceChoice[] }) {
  const { field, fieldState } = useController<FilmDraft, "voice">({ name: "voice" });
  const language = useWatch<FilmDraft, "language">({ name: "language" });
  const { own, first, more } = offerVoices(voices, language || undefined);
  const chosen = field.value || undefined;
  const [open, setOpen] = useState(false);
  const error = fieldState.error?.message;
  const row = { name: field.name, onBlur: field.onBlur, onChoose: field.onChange };
  const folded = more.find((voice) => voice.id === chosen);
  return (
    <fieldset aria-describedby={error && "voice-error"}>
      <legend className="mb-2 font-medium text-sm">Voice</legend>
      <div className="grid overflow-hidden rounded-md border border-edge bg-sheet">
        <VoiceRow
          {...row}
          inputRef={field.ref}
          title="By language"
          words={ownWords(own, language)}
          chosen={chosen === undefined}
        />
        {first.map((voice) => (
          <VoiceRow
            key={voice.id}
            {...row}
            voice={voice}
            title={voice.name}
            words={`${voice.languageName} · ${voiceWords(voice)}`}
            chosen={voice.id === chosen}
          />
        ))}
        {more.length > 0 && (
          <MoreVoices voices={more} open={open} onOpen={setOpen} chosen={folded}>
            {(voice) => (
              <VoiceRow
                key={voice.id}
                {...row}
                voice={voice}
                title={voice.name}
                words={voiceWords(voice)}
                chosen={voice.id === chosen}
              />
            )}
          </MoreVoices>
        )}
      </div>
      {error && (
        <div className="mt-2">
          <FieldError id="voice-error" message={error} />
        </div>
      )}
    </fieldset>
  );
}

function ownWords(own: VoiceChoice | undefined, language: string | undefined): string {
  if (!own) return "The voice that fits best";
  return language ? `${own.name} speaks it` : `${own.name} for English; each other language has its own`;
}
