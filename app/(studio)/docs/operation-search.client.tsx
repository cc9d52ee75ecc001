"use client";
import { Search } from "lucide-react";
import { debounce, parseAsString, useQueryState } from "nuqs";
import { useTransition } from "react";
import { TextInput } from "../../_ui/inputs";

/** Searches operations; what is looked for stands in the address. */
export function OperationSearch() {
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
        aria-label="Search operations"
        placeholder="Search operations"
        className="pl-9"
        value={query}
        maxLength={100}
        onChange={(event) => void setQuery(event.target.value || null)}
      />
    </search>
  );
}
