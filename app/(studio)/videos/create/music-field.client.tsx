"use client";
import { useFormContext, useWatch } from "react-hook-form";
import { musicBeds } from "#lib/contracts/music-beds";
import { describedBy, Field } from "../../../_ui/field";
import { Select } from "../../../_ui/inputs";
import type { FilmDraft } from "./film-order";
import { ListenButton } from "./listen-button.client";

const names = { none: "None", calm: "Calm: slow chords and a soft harp", bright: "Bright: light steps and a shaker" };
const choices = (["none", ...musicBeds] as const).map((value) => ({ value, label: names[value] }));

/** Music for the whole film, to be heard before it is chosen. */
export function MusicField() {
  const { register } = useFormContext<FilmDraft>();
  const music = useWatch<FilmDraft, "music">({ name: "music" }) ?? "none";
  return (
    <Field id="music" label="Music" hint="Low while the voice speaks, louder in between.">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
        <Select
          id="music"
          choices={choices}
          aria-describedby={describedBy("music", { hint: true })}
          {...register("music")}
        />
        {music !== "none" && <ListenButton key={music} src={`/music/${music}.m4a`} name={`music, ${music}`} />}
      </div>
    </Field>
  );
}
