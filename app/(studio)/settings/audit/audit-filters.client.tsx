"use client";
import { parseAsString, useQueryStates } from "nuqs";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { useTransition } from "react";
import { Field } from "../../../_ui/field";
import { Select } from "../../../_ui/inputs";
import { actorChoices, subjectChoices } from "./act-words";

const text = parseAsString.withDefault("");

/** Which lines are shown; the choice stands in the address, and a new one begins with the newest. */
export function AuditFilters() {
  return (
    <NuqsAdapter>
      <Filters />
    </NuqsAdapter>
  );
}

function Filters() {
  const [searching, startTransition] = useTransition();
  const [{ about, by }, setQuery] = useQueryStates(
    { about: text, by: text, cursor: parseAsString },
    { shallow: false, startTransition },
  );
  const set = (change: { about?: string; by?: string }) => {
    const found = { about, by, ...change };
    void setQuery({ about: found.about || null, by: found.by || null, cursor: null });
  };
  return (
    <div className="grid w-full grid-cols-2 gap-3 sm:w-auto" aria-busy={searching}>
      <Field id="about" label="About">
        <Select id="about" choices={subjectChoices} value={about} onChange={(e) => set({ about: e.target.value })} />
      </Field>
      <Field id="by" label="By">
        <Select id="by" choices={actorChoices} value={by} onChange={(e) => set({ by: e.target.value })} />
      </Field>
    </div>
  );
}
