"use client";
import { Field } from "../../_ui/field";
import { dollars } from "../../_ui/format-money";
import { Select } from "../../_ui/inputs";
import type { Artist } from "./artist";

interface ArtistFieldProps {
  artists: readonly Artist[];
  chosen: string | undefined;
  /** So many pictures are to be drawn. */
  count: number;
  onChange: (id: string) => void;
}

/** Who draws, and what that costs. */
export function ArtistField({ artists, chosen, count, onChange }: ArtistFieldProps) {
  const micros = (artists.find(({ id }) => id === chosen)?.micros ?? 0) * count;
  return (
    <div className="max-w-md">
      <Field
        id="character-model"
        label="Who draws"
        hint={micros === 0 ? "Costs nothing." : `Costs ${dollars(micros)}; what is not drawn is not paid for.`}
      >
        <Select
          id="character-model"
          choices={artists.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          aria-describedby="character-model-hint"
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    </div>
  );
}
