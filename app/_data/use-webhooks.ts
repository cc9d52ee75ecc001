"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { pageOf } from "#lib/contracts/page-of";
import {
  DeliveryView,
  NewWebhookView,
  type WebhookChange,
  type WebhookOrder,
  WebhookView,
} from "#lib/contracts/webhook-view";
import { askApi } from "./ask-api";

const all = "/api/v1/webhooks";
const pathOf = (id: string) => `${all}/${encodeURIComponent(id)}`;
const listKey = ["webhooks"];
const deliveriesKey = (id: string) => ["webhooks", id, "deliveries"];
const Done = z.unknown();
const lookAgainMs = 2500;

/** One's webhooks; `initialData` comes with the page. */
export const useWebhooks = (initialData: WebhookView[]) =>
  useQuery({
    queryKey: listKey,
    queryFn: async ({ signal }) => (await askApi(`${all}?limit=100`, pageOf(WebhookView), { signal })).items,
    initialData,
  });

/** What was sent to a webhook, the newest first; kept up to date while it is looked at. */
export const useDeliveries = (id: string, open: boolean) =>
  useQuery({
    queryKey: deliveriesKey(id),
    queryFn: async ({ signal }) =>
      (await askApi(`${pathOf(id)}/deliveries?limit=20`, pageOf(DeliveryView), { signal })).items,
    enabled: open,
    refetchInterval: open && lookAgainMs,
  });

/** Adds a webhook; the answer shows its secret, once. */
export function useCreateWebhook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: WebhookOrder) => askApi(all, NewWebhookView, { method: "POST", body: order }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey, exact: true }),
  });
}

/** What is done with one webhook; each act brings the list up to date. */
export function useWebhookActs(id: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: listKey });
  const path = pathOf(id);
  return {
    change: useMutation({
      mutationFn: (change: WebhookChange) => askApi(path, WebhookView, { method: "PATCH", body: change }),
      onSettled,
    }),
    remove: useMutation({ mutationFn: () => askApi(path, Done, { method: "DELETE" }), onSettled }),
    rotate: useMutation({ mutationFn: () => askApi(`${path}/rotate`, NewWebhookView, { method: "POST" }), onSettled }),
    test: useMutation({ mutationFn: () => askApi(`${path}/test`, DeliveryView, { method: "POST" }), onSettled }),
    redeliver: useMutation({
      mutationFn: (deliveryId: string) =>
        askApi(`${path}/deliveries/${encodeURIComponent(deliveryId)}/redeliver`, DeliveryView, { method: "POST" }),
      onSettled,
    }),
  };
}
