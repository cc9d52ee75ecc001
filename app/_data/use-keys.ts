"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ApiKeyOrder, ApiKeyView } from "#lib/contracts/api-key-view";
import { askApi, tellApi } from "./ask-api";

const all = "/api/v1/keys";
const listKey = ["keys"];
const page = async () => (await import("./answers")).KeyPage;
const newKey = async () => (await import("#lib/contracts/api-key-view")).NewApiKeyView;

/** One's API keys; `initialData` comes with the page. */
export const useKeys = (initialData: ApiKeyView[]) =>
  useQuery({
    queryKey: listKey,
    queryFn: async ({ signal }) => (await askApi(`${all}?limit=100`, page, { signal })).items,
    initialData,
  });

/** Makes a key; the answer shows it, once. */
export function useCreateKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: ApiKeyOrder) => askApi(all, newKey, { method: "POST", body: order }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey }),
  });
}

export function useRevokeKey(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => tellApi(`${all}/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey }),
  });
}
