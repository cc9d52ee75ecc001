"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { WebhookChange, WebhookOrder, WebhookView } from "#lib/contracts/webhook-view";
import { askApi, tellApi } from "./ask-api";

const all = "/api/v1/webhooks";
const pathOf = (id: string) => `${all}/${encodeURIComponent(id)}`;
const listKey = ["webhooks"];
const deliveriesKey = (id: string) => ["webhooks", id, "deliveries"];
const webhooks = async () => (await import("./answers")).WebhookPage;
const deliveries = async () => (await import("./answers")).DeliveryPage;
const withSecret = async () => (await import("#lib/contracts/webhook-view")).NewWebhookView;
const lookAgainMs = 2500;

/** One's webhooks; `initialData` comes with the page. */
export const useWebhooks = (initialData: WebhookView[]) =>
  useQuery({
    queryKey: listKey,
    queryFn: async ({ signal }) => (await askApi(`${all}?limit=100`, webhooks, { signal })).items,
    initialData,
  });

/** What was sent to a webhook, the newest first; kept up to date while it is looked at. */
export const useDeliveries = (id: string, open: boolean) =>
  useQuery({
    queryKey: deliveriesKey(id),
    queryFn: async ({ signal }) => (await askApi(`${pathOf(id)}/deliveries?limit=20`, deliveries, { signal })).items,
    enabled: open,
    refetchInterval: open && lookAgainMs,
  });

/** Adds a webhook; the answer shows its secret, once. */
export function useCreateWebhook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: WebhookOrder) => askApi(all, withSecret, { method: "POST", body: order }),
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
      mutationFn: (change: WebhookChange) => tellApi(path, { method: "PATCH", body: change }),
      onSettled,
    }),
    remove: useMutation({ mutationFn: () => tellApi(path, { method: "DELETE" }), onSettled }),
    rotate: useMutation({ mutationFn: () => askApi(`${path}/rotate`, withSecret, { method: "POST" }), onSettled }),
    test: useMutation({ mutationFn: () => tellApi(`${path}/test`, { method: "POST" }), onSettled }),
    redeliver: useMutation({
      mutationFn: (deliveryId: string) =>
        tellApi(`${path}/deliveries/${encodeURIComponent(deliveryId)}/redeliver`, { method: "POST" }),
      onSettled,
    }),
  };
}
