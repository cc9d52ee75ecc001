"use client";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { CharacterView, type NewCharacter } from "#lib/contracts/character-view";
import { pageOf } from "#lib/contracts/page-of";
import { askApi } from "./ask-api";

const all = "/api/v1/characters";
const charactersKey = ["characters"];
const CharacterPage = pageOf(CharacterView);
export type CharacterPage = z.infer<typeof CharacterPage>;

/** One's characters in pages, the newest first; `first` came with the page. */
export const useCharacters = (first: CharacterPage, start?: string) =>
  useInfiniteQuery({
    queryKey: charactersKey,
    queryFn: ({ pageParam, signal }) =>
      askApi(pageParam === undefined ? all : `${all}?cursor=${encodeURIComponent(pageParam)}`, CharacterPage, {
        signal,
      }),
    initialPageParam: start,
    getNextPageParam: (last) => last.next_cursor,
    initialData: { pages: [first], pageParams: [start] },
  });

/** Makes a character; the answer comes when its pictures are there. */
export function useMakeCharacter() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewCharacter) => {
      const made = await askApi(all, CharacterView, { method: "POST", body });
      // The character has copies of its own.
      for (const id of body.uploads ?? []) {
        void askApi(`/api/v1/files/${id}`, z.undefined(), { method: "DELETE" }).catch(() => {});
      }
      return made;
    },
    onSettled: () => client.invalidateQueries({ queryKey: charactersKey }),
  });
}

/** Removes a character for good. */
export function useDeleteCharacter(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => askApi(`${all}/${encodeURIComponent(id)}`, z.undefined(), { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: charactersKey }),
  });
}
