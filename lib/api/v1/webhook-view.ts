import { type DeliveryView, WebhookEvent, type WebhookView } from "#lib/contracts/webhook-view";
import { attemptsOf } from "#lib/webhooks/list-deliveries";

interface WebhookRow {
  id: string;
  url: string;
  events: string[];
  description: string | null;
  createdAt: Date;
  disabledAt: Date | null;
  failures: number;
}

/** A webhook as its owner sees it; never with its secret. */
export const webhookView = ({ id, url, events, failures, ...row }: WebhookRow): WebhookView => ({
  ...{ id, url, failures },
  events: events.map((event) => WebhookEvent.parse(event)),
  description: row.description ?? undefined,
  created_at: row.createdAt.toISOString(),
  disabled_at: row.disabledAt?.toISOString(),
});

interface DeliveryRow {
  id: string;
  type: string;
  jobId: string | null;
  status: DeliveryView["status"];
  attempts: number;
  nextAttemptAt: Date | null;
  createdAt: Date;
  deliveredAt: Date | null;
  tried: Parameters<typeof attemptsOf>[0]["tried"];
}

/** A delivery with its newest attempts, as its owner sees it. */
export const deliveryView = ({ id, status, attempts, ...row }: DeliveryRow): DeliveryView => ({
  ...{ id, status, attempts },
  type: row.type === "webhook.test" ? "webhook.test" : WebhookEvent.parse(row.type),
  job_id: row.jobId ?? undefined,
  next_attempt_at: status === "pending" ? row.nextAttemptAt?.toISOString() : undefined,
  created_at: row.createdAt.toISOString(),
  delivered_at: row.deliveredAt?.toISOString(),
  tried: attemptsOf(row),
});
