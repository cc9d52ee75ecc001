import type { Metadata } from "next";
import Link from "next/link";
import { call } from "#lib/api/call";
import { listVideos } from "#lib/api/v1/list-videos";
import { Notice } from "../../../_ui/notice";
import { SearchField } from "../../../_ui/search-field.client";
import { LibraryList } from "./library-list.client";
import { addressQuery, libraryAddress, libraryViews } from "./library-view";
import { LibraryViews } from "./library-views";
import { NothingHere } from "./nothing-here";
import { RunningFilms } from "./running-films.client";

export const metadata: Metadata = { title: "Library" };

const perPage = 24;

export default async function LibraryPage({ searchParams }: PageProps<"/videos">) {
  const at = libraryAddress(await searchParams);
  const words = at.q === "" ? {} : { q: at.q };
  const shown = { ...libraryViews[at.show].query, ...words, items_per_page: perPage };
  const beingMade = { state: "running" as const, ...words, items_per_page: 100 };
  const [films, running] = await Promise.all([
    call(listVideos, { query: { ...shown, cursor: at.cursor } }),
    at.show === "all" && at.cursor === undefined ? call(listVideos, { query: beingMade }) : undefined,
  ]);
  const busy = running?.ok === true && running.value.videos.length > 0;
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Library</h1>
          <SearchField label="Search films" placeholder="Title, topic or tag" maxLength={200} />
        </div>
        <LibraryViews at={at} />
      </div>
      {at.cursor !== undefined && (
        <p>
          <Link
            href={{ pathname: "/videos", query: addressQuery({ ...at, cursor: undefined }) }}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            To the newest films
          </Link>
        </p>
      )}
      {running?.ok && <RunningFilms query={queryText(beingMade)} first={running.value} key={`running ${at.q}`} />}
      {films.ok ? (
        <LibraryList
          key={JSON.stringify(at)}
          at={at}
          query={queryText(shown)}
          first={films.value}
          empty={busy ? null : <NothingHere at={at} />}
        />
      ) : (
        <Notice tone="bad" role="alert" title="The library could not be read">
          <p>{films.error.message}</p>
        </Notice>
      )}
    </div>
  );
}

const queryText = (query: Readonly<Record<string, string | number | undefined>>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString();
