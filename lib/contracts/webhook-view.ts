import { z } from "zod";

export const webhookEvents = ["job.completed", "job.failed", "job.cancelled"] as const;
export const WebhookEvent = z.enum(webhookEvents);
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** What a webhook is made or changed with; the form's schema too. */
export const WebhookOrder = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: "Write a full address, such as https://example.org/hook." }).max(2000),
  events: z
    .array(WebhookEvent)
    .min(1, "Choose at least one event.")
    .default([...webhookEvents]),
  description: z.string().trim().max(200).optional(),
  disabled: z.boolean().optional(),
});
export type WebhookOrder = z.infer<typeof WebhookOrder>;

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

/** What is posted, in the form of Standard Webhooks. */
export const WebhookMessage = z.strictObject({
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
  type: WebhookEvent,
  job_id: z.uuid().optional(),
  status: z.enum(["pending", "delivered", "failed"]),
  attempts: z.number().int(),
  next_attempt_at: z.iso.datetime().optional(),
  created_at: z.iso.datetime(),
  delivered_at: z.iso.datetime().optional(),
  tried: z.array(DeliveryAttempt),
});
export type DeliveryView = z.infer<typeof DeliveryView>;
