import type { DeliveryView, WebhookEvent } from "#lib/contracts/webhook-view";

/** What a webhook hears of, for people. */
export const eventWords: Readonly<Record<WebhookEvent, string>> = {
  "job.completed": "A film is finished",
  "job.failed": "A film has failed",
  "job.cancelled": "A film was cancelled",
};

export const deliveryWords = (type: DeliveryView["type"]): string =>
  type === "webhook.test" ? "Test message" : eventWords[type];
