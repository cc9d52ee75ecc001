import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { cursorTo, toCursor } from "#lib/api/cursor";
import { operation } from "#lib/api/operation";
import { webhookView } from "#lib/api/v1/webhook-view";
import { PageQuery, pageOf } from "#lib/contracts/page-of";
import { WebhookView } from "#lib/contracts/webhook-view";
import { listWebhooks as list } from "#lib/webhooks/list-webhooks";

const Place = z.uuid();

export const listWebhooks = operation({
  id: "listWebhooks",
  method: "GET",
  path: "/v1/webhooks",
  summary: "One's webhooks, the newest first",
  tag: "webhooks",
  access: owners("webhooks:read"),
  input: z.object({ query: PageQuery.extend({ cursor: cursorTo(Place).optional() }) }),
  answer: json(pageOf(WebhookView)),
  run: async ({ query: { limit, cursor } }, { ownerId }) => {
    const rows = await list(ownerId, cursor, limit + 1);
    const items = rows.slice(0, limit).map(webhookView);
    return { items, next_cursor: rows.length > limit ? toCursor(items.at(-1)?.id) : undefined };
  },
});
