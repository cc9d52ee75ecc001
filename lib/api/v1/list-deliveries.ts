import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { cursorTo, toCursor } from "#lib/api/cursor";
import { operation } from "#lib/api/operation";
import { WebhookParams } from "#lib/api/v1/webhook-params";
import { deliveryView } from "#lib/api/v1/webhook-view";
import { PageQuery, pageOf } from "#lib/contracts/page-of";
import { DeliveryView } from "#lib/contracts/webhook-view";
import { listDeliveries as list } from "#lib/webhooks/list-deliveries";

const Place = z.strictObject({ at: z.iso.datetime().regex(/^[12]/), id: z.uuid() });

export const listDeliveries = operation({
  id: "listDeliveries",
  method: "GET",
  path: "/v1/webhooks/{webhookId}/deliveries",
  summary: "What was sent to a webhook in the last thirty days, with the newest attempts",
  tag: "webhooks",
  access: owners("webhooks:read"),
  input: z.object({ params: WebhookParams, query: PageQuery.extend({ cursor: cursorTo(Place).optional() }) }),
  answer: json(pageOf(DeliveryView)),
  run: async ({ params, query: { limit, cursor } }, { ownerId }) => {
    const after = cursor && { at: new Date(cursor.at), id: cursor.id };
    const rows = await list(params.webhookId, ownerId, after, limit + 1);
    const items = rows.slice(0, limit).map(deliveryView);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next_cursor: last && toCursor({ at: last.created_at, id: last.id }) };
  },
});
