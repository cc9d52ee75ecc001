import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listWebhooks } from "#lib/api/v1/list-webhooks";
import { Notice } from "../../../_ui/notice";
import { WebhookBoard } from "./webhook-board.client";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage() {
  const answer = await call(listWebhooks, { query: { limit: 100 } });
  if (answer.ok) return <WebhookBoard initial={answer.value.items} />;
  return (
    <Notice tone="bad" role="alert" title="The webhooks could not be read">
      <p>{answer.error.message}</p>
    </Notice>
  );
}
