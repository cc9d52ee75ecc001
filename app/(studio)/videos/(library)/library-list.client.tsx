"use client";
import Link from "next/link";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { LibraryPage } from "../../../_data/answers";
import { useLibrary } from "../../../_data/use-library";
import { Button, buttonClass } from "../../../_ui/button";
import { Notice } from "../../../_ui/notice";
import { FilmGrid } from "../film-grid";
import { CardAction } from "./card-action.client";
import { addressQuery, type LibraryAddress } from "./library-view";
import { SkeletonCards } from "./skeleton-cards";

interface LibraryListProps {
  at: LibraryAddress;
  /** Of the API, as `at` asks for it. */
  query: string;
  first: LibraryPage;
  /** What stands where no films are. */
  empty: ReactNode;
}

/** Films in pages: "More films" is a link to the next page, and with script it comes below. */
export function LibraryList({ at, query, first, empty }: LibraryListProps) {
  const list = useLibrary(query, at.cursor, first);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");
  const items = list.data.pages.flatMap(({ videos }) => videos);
  const next = list.data.pages.at(-1)?.next_cursor;

  // Where the keyboard goes on: a film that may only be drawn a moment later.
  const [wanted, setWanted] = useState<{ jobId: string }>();
  const shown = items.length;
  useEffect(() => {
    const card = shown > 0 && wanted && document.querySelector<HTMLElement>(`[data-film="${wanted.jobId}"]`);
    if (!card) return;
    card.focus({ preventScroll: true });
    setWanted(undefined);
  }, [wanted, shown]);
  /** The button that was pressed is gone: whoever uses keys goes on at its neighbour. */
  const afterLeaving = (jobId: string) => {
    const index = items.findIndex((item) => item.jobId === jobId);
    const neighbour = items[index + 1] ?? items[index - 1];
    heading.current?.focus({ preventScroll: true });
    if (neighbour && !neighbour.deleted) setWanted({ jobId: neighbour.jobId });
  };
  const more = async () => {
    setSaid("Loading more films");
    const { data, isFetchNextPageError } = await list.fetchNextPage();
    if (isFetchNextPageError) return setSaid("");
    const come = data?.pages.at(-1)?.videos ?? [];
    setSaid(`${come.length} more films`);
    if (come[0]) setWanted({ jobId: come[0].jobId });
  };
  return (
    <section aria-labelledby="films" className="grid gap-8">
      <h2 id="films" ref={heading} tabIndex={-1} className="sr-only">
        {at.show === "deleted" ? "Deleted films" : "Films"}
      </h2>
      {items.length > 0 ? (
        <FilmGrid items={items} actions={(item) => <CardAction item={item} onGone={() => afterLeaving(item.jobId)} />}>
          {list.isFetchingNextPage && <SkeletonCards />}
        </FilmGrid>
      ) : (
        empty
      )}
      {list.isFetchNextPageError && (
        <Notice tone="bad" role="alert" title="The next films could not be read">
          <p>{list.error?.message}</p>
          <Button className="mt-2 justify-self-start" onClick={() => void more()}>
            Try again
          </Button>
        </Notice>
      )}
      {next !== undefined && !list.isFetchNextPageError && (
        <Link
          href={{ pathname: "/videos", query: addressQuery({ ...at, cursor: next }) }}
          prefetch={false}
          aria-disabled={list.isFetchingNextPage}
          className={buttonClass({}, "justify-self-center")}
          onClick={(event) => {
            event.preventDefault();
            if (!list.isFetchingNextPage) void more();
          }}
        >
          {list.isFetchingNextPage ? "Loading…" : "More films"}
        </Link>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}
