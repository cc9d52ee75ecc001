"use client";
import { type InfiniteData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { LibraryItem } from "#lib/contracts/video-view";
import type { LibraryPage } from "./answers";
import { askApi } from "./ask-api";

export type LibraryPages = InfiniteData<LibraryPage, string | undefined>;

/** Lists of films in the cache; what changes one of them makes them stale. */
export const libraryKey = ["library"];
const runningKey = ["running"];
const freshMs = 5000;
const lookAgainMs = 3000;

const page = async () => (await import("./answers")).LibraryPage;
const ask = (query: string, signal: AbortSignal) => askApi(`/api/v1/videos?${query}`, page, { signal });

/** Films as a query of the API asks for them, page by page from `start` on; `first` came with the page. */
export const useLibrary = (query: string, start: string | undefined, first: LibraryPage) =>
  useInfiniteQuery({
    queryKey: [...libraryKey, query, start],
    queryFn: ({ pageParam, signal }) =>
      ask(pageParam === undefined ? query : `${query}&cursor=${encodeURIComponent(pageParam)}`, signal),
    initialPageParam: start,
    getNextPageParam: (last) => last.next_cursor,
    initialData: { pages: [first], pageParams: [start] },
    staleTime: freshMs,
  });

/** Films that are being made, asked for again while there are any; when one ends, the lists of films hear of it. */
export function useRunningFilms(query: string, initialData: LibraryPage): readonly LibraryItem[] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: [...runningKey, query],
    queryFn: ({ signal }) => ask(query, signal),
    initialData,
    staleTime: freshMs,
    refetchInterval: ({ state }) => state.data?.videos.length !== 0 && lookAgainMs,
  });
  const ids = data.videos.map(({ jobId }) => jobId).join(" ");
  const before = useRef(ids);
  useEffect(() => {
    const ended = before.current.split(" ").some((id) => id !== "" && !ids.includes(id));
    before.current = ids;
    if (ended) void client.invalidateQueries({ queryKey: libraryKey });
  }, [client, ids]);
  return data.videos;
}
