"use client";
import { CircleAlert, CircleCheck, Clock } from "lucide-react";
import type { DeliveryView } from "#lib/contracts/webhook-view";
import { useDeliveries, useWebhookActs } from "../../../_data/use-webhooks";
import { Button } from "../../../_ui/button";
import { classes } from "../../../_ui/classes";
import { Notice } from "../../../_ui/notice";
import { Skeleton } from "../../../_ui/skeleton";
import { toast, toastProblem } from "../../../_ui/toast";
import { deliveryWords } from "./event-words";

const states = {
  pending: { Icon: Clock, colour: "text-soft", words: "Waiting" },
  delivered: { Icon: CircleCheck, colour: "text-good", words: "Delivered" },
  failed: { Icon: CircleAlert, colour: "text-bad", words: "Given up" },
} as const;

const moment = (iso: string): string =>
  new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** What was sent to a webhook, the newest first, each with its attempts. */
export function DeliveryList({ webhookId, domId, disabled }: { webhookId: string; domId: string; disabled: boolean }) {
  const { data, error } = useDeliveries(webhookId, true);
  const { redeliver } = useWebhookActs(webhookId);
  const again = (id: string) =>
    redeliver.mutate(id, {
      onError: toastProblem,
      onSuccess: () => toast("It is sent again."),
    });
  return (
    <section id={domId} aria-label="Deliveries" className="border-line border-t pt-2">
      {error && <Notice tone="bad" role="alert" title={error.message} />}
      {!data && !error && <Skeleton className="mt-3 h-16" />}
      {data?.length === 0 && (
        <p className="py-3 text-soft text-sm">Nothing was sent yet. A test shows whether it works.</p>
      )}
      <ul className="divide-y divide-line">
        {data?.map((delivery) => (
          <li key={delivery.id} className="grid gap-3 py-4 sm:grid-cols-[1fr_auto] sm:items-start sm:gap-6">
            <Delivery delivery={delivery} />
            <Button disabled={disabled || redeliver.isPending} onClick={() => again(delivery.id)}>
              Send again
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Delivery({ delivery }: { delivery: DeliveryView }) {
  const { type, status, attempts, created_at, next_attempt_at, tried } = delivery;
  const { Icon, colour, words } = states[status];
  return (
    <div className="grid min-w-0 gap-1 text-sm">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={classes("inline-flex items-center gap-1.5 font-medium", colour)}>
          <Icon className="size-4" aria-hidden />
          {words}
        </span>
        <span>{deliveryWords(type)}</span>
        <time dateTime={created_at} className="text-soft tabular-nums">
          {moment(created_at)}
        </time>
      </p>
      {status === "pending" && attempts > 0 && next_attempt_at && (
        <p className="text-soft tabular-nums">Next attempt: {moment(next_attempt_at)}</p>
      )}
      {tried.length > 0 && (
        <ol className="grid gap-1 text-soft">
          {tried.map(({ at, milliseconds, status: answered, error }) => (
            <li key={at} className="flex flex-wrap gap-x-3 tabular-nums">
              <time dateTime={at}>{moment(at)}</time>
              <span>{answered === undefined ? "no answer" : `answer ${answered}`}</span>
              <span>{milliseconds} ms</span>
              {error && <span className="min-w-0 text-ink">{error}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
