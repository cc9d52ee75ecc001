"use client";
import type { LibraryPage } from "../../../_data/answers";
import { useRunningFilms } from "../../../_data/use-library";
import { FilmGrid } from "../film-grid";

/** What is being made now, kept up to date, above everything else; nothing when nothing is. */
export function RunningFilms({ query, first }: { query: string; first: LibraryPage }) {
  const items = useRunningFilms(query, first);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="running" className="grid gap-5 border-line border-b pb-10">
      <h2 id="running" className="font-serif text-lg">
        Being made
      </h2>
      <FilmGrid items={items} />
    </section>
  );
}
