import { z } from "zod";
import { webhookEvents } from "#lib/contracts/webhook-events";

export const WebhookEvent = z.enum(webhookEvents);
export type WebhookEvent = z.infer<typeof WebhookEvent>;

const Events = z.array(WebhookEvent).min(1, "Choose at least one event.").max(webhookEvents.length);

/** What a webhook is made with; the form's schema too. Without events it hears of all. */
export const WebhookOrder = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: "Write a full address, such as https://example.org/hook." }).max(2000),
  events: Events.default([...webhookEvents]),
  description: z.string().trim().max(200).optional(),
});
export type WebhookOrder = z.infer<typeof WebhookOrder>;

/** What is changed of a webhook; what is absent stays. */
export const WebhookChange = z.strictObject({
  url: WebhookOrder.shape.url.optional(),
  events: Events.optional(),
  description: WebhookOrder.shape.description,
  /** Nothing is sent to a disabled one, and what was waiting for it is given up. */
  disabled: z.boolean().optional(),
});
export type WebhookChange = z.infer<typeof WebhookChange>;

export const WebhookView = z.strictObject({
  id: z.uuid(),
  url: z.string(),
  events: z.array(WebhookEvent),
  description: z.string().optional(),
  created_at: z.iso.datetime(),
  disabled_at: z.iso.datetime().optional(),
  /** Failures in a row. */
  failures: z.number().int(),
});
export type WebhookView = z.infer<typeof WebhookView>;

/** The answers that show the signing secret (`whsec_…`): when it is made, and when it is made anew. */
export const NewWebhookView = WebhookView.extend({ secret: z.string() });
export type NewWebhookView = z.infer<typeof NewWebhookView>;

/** How a job ended, as it is posted in the form of Standard Webhooks. */
export const JobMessage = z.strictObject({
  type: WebhookEvent,
  timestamp: z.iso.datetime(),
  data: z.strictObject({
    job_id: z.uuid(),
    status: z.enum(["completed", "failed", "cancelled"]),
    title: z.string().optional(),
    video_id: z.uuid().optional(),
    /** Page of the video, when the installation knows its own address. */
    url: z.string().optional(),
    error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
  }),
});
export type JobMessage = z.infer<typeof JobMessage>;

/** What an owner has sent to see whether their receiver works. */
export const TestMessage = z.strictObject({
  type: z.literal("webhook.test"),
  timestamp: z.iso.datetime(),
  data: z.strictObject({ webhook_id: z.uuid() }),
});

export const WebhookMessage = z.discriminatedUnion("type", [JobMessage, TestMessage]);
export type WebhookMessage = z.infer<typeof WebhookMessage>;

/** One attempt at a delivery. */
export const DeliveryAttempt = z.strictObject({
  at: z.iso.datetime(),
  milliseconds: z.number().int(),
  /** HTTP status, when there was an answer. */
  status: z.number().int().optional(),
  error: z.string().optional(),
});
export type DeliveryAttempt = z.infer<typeof DeliveryAttempt>;

export const DeliveryView = z.strictObject({
  id: z.uuid(),
  type: z.enum([...webhookEvents, "webhook.test"]),
  job_id: z.uuid().optional(),
  status: z.enum(["pending", "delivered", "failed"]),
  attempts: z.number().int(),
  next_attempt_at: z.iso.datetime().optional(),
  created_at: z.iso.datetime(),
  delivered_at: z.iso.datetime().optional(),
  tried: z.array(DeliveryAttempt),
});
export type DeliveryView = z.infer<typeof DeliveryView>;
