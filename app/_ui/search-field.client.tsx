"use client";
import { Search } from "lucide-react";
import { debounce, parseAsString, useQueryStates } from "nuqs";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { useTransition } from "react";
import { TextInput } from "./inputs";

interface SearchFieldProps {
  /** What is searched, as it is read out. */
  label: string;
  placeholder: string;
  maxLength: number;
}

/**
 * A search of which the words stand in the address as `q`: the page is made anew with them, from its first part on
 * (`cursor` goes). Without script, Enter sends it.
 */
export function SearchField(props: SearchFieldProps) {
  return (
    // Here, and not around every page: most have nothing in their address.
    <NuqsAdapter>
      <SearchBox {...props} />
    </NuqsAdapter>
  );
}

function SearchBox({ label, placeholder, maxLength }: SearchFieldProps) {
  const [searching, startTransition] = useTransition();
  const [{ q }, setQuery] = useQueryStates(
    { q: parseAsString.withDefault(""), cursor: parseAsString },
    { shallow: false, limitUrlUpdates: debounce(250), startTransition },
  );
  return (
    <search className="w-full sm:w-80" aria-busy={searching}>
      <form method="get" className="relative" onSubmit={(event) => event.preventDefault()}>
        <Search className="pointer-events-none absolute top-3.5 left-3 size-4 text-soft" aria-hidden />
        <TextInput
          type="search"
          name="q"
          aria-label={label}
          placeholder={placeholder}
          className="pl-9"
          value={q}
          maxLength={maxLength}
          onChange={(event) => void setQuery({ q: event.target.value || null, cursor: null })}
        />
      </form>
    </search>
  );
}
