import type { Metadata } from "next";
import Link from "next/link";
import { call } from "#lib/api/call";
import { listVideos } from "#lib/api/v1/list-videos";
import { buttonClass } from "../../../_ui/button";
import { Notice } from "../../../_ui/notice";
import { SearchField } from "../../../_ui/search-field.client";
import { FilmGrid } from "../film-grid";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage({ searchParams }: PageProps<"/videos">) {
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim().slice(0, 200) : "";
  const answer = await call(listVideos, { query: { items_per_page: 100 } });
  const items = (answer.ok ? answer.value.videos : []).filter(({ title }) =>
    title.toLocaleLowerCase().includes(query.toLocaleLowerCase()),
  );
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Library</h1>
        {(items.length > 0 || query) && (
          <SearchField label="Search films by title" placeholder="Search titles" maxLength={200} />
        )}
      </div>
      {!answer.ok && (
        <Notice tone="bad" role="alert" title="The library could not be read">
          <p>{answer.error.message}</p>
        </Notice>
      )}
      {items.length > 0 && <h2 className="sr-only">Films</h2>}
      {items.length > 0 && <FilmGrid items={items} />}
      {answer.ok && items.length === 0 && (query ? <NothingFound query={query} /> : <NothingYet />)}
    </div>
  );
}

function NothingYet() {
  return (
    <div className="grid justify-items-start gap-4 rounded-md border border-edge border-dashed p-8 sm:p-14">
      <h2 className="font-serif text-lg">No films yet</h2>
      <p className="max-w-[50ch] text-soft">
        The first one takes a minute: a topic is enough, and the Pythagorean theorem is a good one to begin with.
      </p>
      <Link href="/videos/create?topic=Pythagorean%20Theorem" className={buttonClass({ look: "primary" })}>
        Make the first film
      </Link>
    </div>
  );
}

function NothingFound({ query }: { query: string }) {
  return (
    <p role="status" className="text-soft">
      No film has “{query}” in its title.
    </p>
  );
}
