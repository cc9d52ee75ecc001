"use client";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import type { FilePage } from "./answers";
import { askApi, tellApi } from "./ask-api";

const all = "/api/v1/files";
export const filesKey = ["files"];
const page = async () => (await import("./answers")).FilePage;

/** One's files in pages, the newest first, from `start` on; `first` came with the page. */
export const useFiles = (first: FilePage, start?: string) =>
  useInfiniteQuery({
    queryKey: filesKey,
    queryFn: ({ pageParam, signal }) =>
      askApi(pageParam === undefined ? all : `${all}?cursor=${encodeURIComponent(pageParam)}`, page, { signal }),
    initialPageParam: start,
    getNextPageParam: (last) => last.next_cursor,
    initialData: { pages: [first], pageParams: [start] },
  });

/** Removes a file for good, or stops what is coming. */
export function useDeleteFile(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => tellApi(`${all}/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: filesKey }),
  });
}
