"use client";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { pageOf } from "#lib/contracts/page-of";
import { UploadView } from "#lib/contracts/upload-view";
import { askApi } from "./ask-api";

const all = "/api/v1/files";
export const filesKey = ["files"];
const FilePage = pageOf(UploadView);
export type FilePage = z.infer<typeof FilePage>;

/** One's files in pages, the newest first, from `start` on; `first` came with the page. */
export const useFiles = (first: FilePage, start?: string) =>
  useInfiniteQuery({
    queryKey: filesKey,
    queryFn: ({ pageParam, signal }) =>
      askApi(pageParam === undefined ? all : `${all}?cursor=${encodeURIComponent(pageParam)}`, FilePage, { signal }),
    initialPageParam: start,
    getNextPageParam: (last) => last.next_cursor,
    initialData: { pages: [first], pageParams: [start] },
  });

/** Removes a file for good, or stops what is coming. */
export function useDeleteFile(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => askApi(`${all}/${encodeURIComponent(id)}`, z.undefined(), { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: filesKey }),
  });
}
