"use client";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import type { NewWebhookView, WebhookView } from "#lib/contracts/webhook-view";
import { useCreateWebhook, useWebhooks } from "../../../_data/use-webhooks";
import { Button } from "../../../_ui/button";
import { toast } from "../../../_ui/toast";
import { SecretOnce } from "./secret-once.client";
import { WebhookCard } from "./webhook-card.client";
import { WebhookForm } from "./webhook-form.client";

/** All webhooks, and the form for another. */
export function WebhookBoard({ initial }: { initial: WebhookView[] }) {
  const { data: webhooks } = useWebhooks(initial);
  const create = useCreateWebhook();
  const [adding, setAdding] = useState(initial.length === 0);
  const [made, setMade] = useState<NewWebhookView>();
  const done = (webhook: NewWebhookView) => {
    setMade(webhook);
    setAdding(false);
    toast("The webhook is there.");
  };
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <p className="max-w-[60ch] text-soft">
          An address of yours is told when a film is finished, fails or is cancelled. Each message is signed by the{" "}
          <a href="https://www.standardwebhooks.com" target="_blank" rel="noreferrer" className="underline">
            Standard Webhooks
          </a>{" "}
          scheme and tried again for three days:{" "}
          <Link href="/docs/messages/onJobCompleted" className="underline">
            examples, and how to verify them
          </Link>
          .
        </p>
        {!adding && (
          <Button look="primary" onClick={() => setAdding(true)}>
            <Plus className="size-4" aria-hidden />
            Add a webhook
          </Button>
        )}
      </div>
      {adding && (
        <section aria-label="New webhook" className="rounded-md border border-line bg-sheet p-5 sm:p-7">
          <h2 className="mb-5 font-serif text-lg">New webhook</h2>
          <WebhookForm
            action="Add the webhook"
            busy={create.isPending}
            problem={create.error}
            onSend={(order) => create.mutate(order, { onSuccess: done })}
            onCancel={webhooks.length > 0 ? () => setAdding(false) : undefined}
          />
        </section>
      )}
      {made && <SecretOnce secret={made.secret} url={made.url} onKept={() => setMade(undefined)} />}
      {webhooks.length > 0 && (
        <ul className="grid gap-5">
          {webhooks.map((webhook) => (
            <li key={webhook.id}>
              <WebhookCard webhook={webhook} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
