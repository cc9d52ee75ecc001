"use client";
import { Search } from "lucide-react";
import { debounce, parseAsString, useQueryState } from "nuqs";
import { useTransition } from "react";
import { TextInput } from "./inputs";

interface SearchFieldProps {
  /** What is searched, as it is read out. */
  label: string;
  placeholder: string;
  maxLength: number;
}

/** A search of which the words stand in the address as `q`: the page is made anew with them. */
export function SearchField({ label, placeholder, maxLength }: SearchFieldProps) {
  const [searching, startTransition] = useTransition();
  const [query, setQuery] = useQueryState(
    "q",
    parseAsString.withDefault("").withOptions({ shallow: false, limitUrlUpdates: debounce(250), startTransition }),
  );
  return (
    <search className="relative w-full sm:w-80" aria-busy={searching}>
      <Search className="pointer-events-none absolute top-3.5 left-3 size-4 text-soft" aria-hidden />
      <TextInput
        type="search"
        aria-label={label}
        placeholder={placeholder}
        className="pl-9"
        value={query}
        maxLength={maxLength}
        onChange={(event) => void setQuery(event.target.value || null)}
      />
    </search>
  );
}
