"use client";
import { parseAsString, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { Field } from "../../../_ui/field";
import { Select } from "../../../_ui/inputs";
import { SearchField } from "../../../_ui/search-field.client";

const kinds = [
  { value: "", label: "Everybody" },
  { value: "user", label: "Signed in" },
  { value: "guest", label: "Guests" },
  { value: "local", label: "This machine" },
];
const sorts = [
  { value: "", label: "Spent most" },
  { value: "stored", label: "Keep most" },
  { value: "seen", label: "Here last" },
  { value: "newest", label: "Newest" },
];
const limits = [
  { value: "", label: "With any" },
  { value: "true", label: "With their own" },
];
const text = parseAsString.withDefault("");

/** Who is shown, and who first; the choice stands in the address, and a new one begins from the first page. */
export function OwnerFilters() {
  const [searching, startTransition] = useTransition();
  const [chosen, setQuery] = useQueryStates(
    { kind: text, sort: text, limited: text, cursor: parseAsString },
    { shallow: false, startTransition },
  );
  const select = (name: "kind" | "sort" | "limited", label: string, choices: typeof kinds) => (
    <Field id={name} label={label}>
      <Select
        id={name}
        choices={choices}
        value={chosen[name]}
        onChange={(event) => void setQuery({ [name]: event.target.value || null, cursor: null })}
      />
    </Field>
  );
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <SearchField label="Search owner ids" placeholder="Owner id" maxLength={200} />
      <div className="grid w-full grid-cols-2 gap-3 sm:w-auto sm:grid-cols-3" aria-busy={searching}>
        {select("sort", "First", sorts)}
        {select("kind", "Who", kinds)}
        {select("limited", "Limits", limits)}
      </div>
    </div>
  );
}
