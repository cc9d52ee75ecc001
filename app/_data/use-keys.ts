"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ApiKeyOrder, ApiKeyView, NewApiKeyView } from "#lib/contracts/api-key-view";
import { pageOf } from "#lib/contracts/page-of";
import { askApi } from "./ask-api";

const all = "/api/v1/keys";
const listKey = ["keys"];

/** One's API keys; `initialData` comes with the page. */
export const useKeys = (initialData: ApiKeyView[]) =>
  useQuery({
    queryKey: listKey,
    queryFn: async ({ signal }) => (await askApi(`${all}?limit=100`, pageOf(ApiKeyView), { signal })).items,
    initialData,
  });

/** Makes a key; the answer shows it, once. */
export function useCreateKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: ApiKeyOrder) => askApi(all, NewApiKeyView, { method: "POST", body: order }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey }),
  });
}

export function useRevokeKey(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => askApi(`${all}/${encodeURIComponent(id)}`, ApiKeyView, { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey }),
  });
}
