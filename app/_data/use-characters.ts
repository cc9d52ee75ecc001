"use client";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewCharacter } from "#lib/contracts/character-view";
import type { CharacterPage } from "./answers";
import { askApi, tellApi } from "./ask-api";

const all = "/api/v1/characters";
const charactersKey = ["characters"];
const page = async () => (await import("./answers")).CharacterPage;
const character = async () => (await import("#lib/contracts/character-view")).CharacterView;

/** One's characters in pages, the newest first; `first` came with the page. */
export const useCharacters = (first: CharacterPage, start?: string) =>
  useInfiniteQuery({
    queryKey: charactersKey,
    queryFn: ({ pageParam, signal }) =>
      askApi(pageParam === undefined ? all : `${all}?cursor=${encodeURIComponent(pageParam)}`, page, {
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
      const made = await askApi(all, character, { method: "POST", body });
      // The character has copies of its own.
      for (const id of body.uploads ?? []) {
        void tellApi(`/api/v1/files/${id}`, { method: "DELETE" }).catch(() => {});
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
    mutationFn: () => tellApi(`${all}/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: charactersKey }),
  });
}
