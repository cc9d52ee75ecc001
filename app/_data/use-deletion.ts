"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { LibraryItem } from "#lib/contracts/video-view";
import { toast, toastProblem } from "../_ui/toast";
import { toastUndo } from "../_ui/toast-undo";
import { askApi, tellApi } from "./ask-api";
import { type LibraryPages, libraryKey } from "./use-library";

/** A whole video, or a job alone. */
export interface Deletable {
  what: "video" | "job";
  id: string;
  title: string;
}

const deleted = async () => (await import("./answers")).Deleted;

const pathOf = ({ what, id }: Deletable): string => `/api/v1/${what}s/${encodeURIComponent(id)}`;
const isOf =
  ({ what, id }: Deletable) =>
  ({ jobId, videoId }: LibraryItem) =>
    what === "video" ? videoId === id : jobId === id;

const clock = (iso: string): string => new Date(iso).toLocaleTimeString(undefined, { timeStyle: "short" });

/** Deletes, and offers to undo it; restores. The lists of films follow, whichever page is open by then. */
export function useDeletion() {
  const client = useQueryClient();
  return useMemo(() => {
    const leave = (thing: Deletable) => {
      const isGone = isOf(thing);
      client.setQueriesData<LibraryPages>({ queryKey: libraryKey }, (data) => data && without(data, isGone));
      void client.invalidateQueries({ queryKey: libraryKey });
    };
    const restore = async (thing: Deletable) => {
      try {
        await tellApi(`${pathOf(thing)}/restore`, { method: "POST" });
        leave(thing);
        toast(`“${thing.title}” is back in the library.`);
        return true;
      } catch (problem) {
        toastProblem(problem instanceof Error ? problem : new Error(String(problem)));
        return false;
      }
    };
    const remove = async (thing: Deletable) => {
      const { restorable_until: until } = await askApi(pathOf(thing), deleted, { method: "DELETE" });
      leave(thing);
      toastUndo({
        words: `“${thing.title}” was deleted.`,
        more: `It can be restored until ${clock(until)}, here or from the library.`,
        onUndo: () => void restore(thing),
      });
    };
    return { remove, restore };
  }, [client]);
}

/** `useDeletion().remove` with its state, for a button. */
export function useDelete() {
  const { remove } = useDeletion();
  return useMutation({ mutationFn: remove, onError: toastProblem });
}

const without = (data: LibraryPages, isGone: (item: LibraryItem) => boolean): LibraryPages => ({
  ...data,
  pages: data.pages.map((page) => ({ ...page, videos: page.videos.filter((item) => !isGone(item)) })),
});
