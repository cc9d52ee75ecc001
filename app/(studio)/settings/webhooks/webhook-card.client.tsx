"use client";
import { ChevronDown, CircleCheck, CircleSlash, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import type { WebhookView } from "#lib/contracts/webhook-view";
import { useWebhookActs } from "../../../_data/use-webhooks";
import { Button } from "../../../_ui/button";
import { classes } from "../../../_ui/classes";
import { SureQuestion } from "../../../_ui/sure-question.client";
import { toast, toastProblem } from "../../../_ui/toast";
import { DeliveryList } from "./delivery-list.client";
import { eventWords } from "./event-words";
import { SecretOnce } from "./secret-once.client";
import { WebhookForm } from "./webhook-form.client";

/** One webhook: where it goes, how it fares, and what can be done with it. */
export function WebhookCard({ webhook }: { webhook: WebhookView }) {
  const { id, url, events, description, disabled_at, failures } = webhook;
  const acts = useWebhookActs(id);
  const [open, setOpen] = useState<"deliveries" | "change" | "remove">();
  const [secret, setSecret] = useState<string>();
  const removeButton = useRef<HTMLButtonElement>(null);
  const toggle = (which: "deliveries" | "change" | "remove") => setOpen(open === which ? undefined : which);
  const test = () =>
    acts.test.mutate(undefined, {
      onError: toastProblem,
      onSuccess: () => {
        setOpen("deliveries");
        toast("A test message is on its way.");
      },
    });
  const rotate = () =>
    acts.rotate.mutate(undefined, { onError: toastProblem, onSuccess: (renewed) => setSecret(renewed.secret) });
  const enable = (disabled: boolean) =>
    acts.change.mutate(
      { disabled },
      {
        onError: toastProblem,
        onSuccess: () => toast(disabled ? "Nothing is sent there any more." : "It is told again."),
      },
    );
  return (
    <article className="grid gap-5 rounded-md border border-line bg-sheet p-5 sm:p-7">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h2 className="break-all font-mono text-base">{url}</h2>
          {description && <p className="wrap-anywhere text-sm">{description}</p>}
          <p className="text-soft text-sm">{events.map((event) => eventWords[event]).join(" · ")}</p>
        </div>
        <State disabled={disabled_at !== undefined} failures={failures} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button disabled={disabled_at !== undefined || acts.test.isPending} onClick={test}>
          Send a test
        </Button>
        <Button
          aria-expanded={open === "deliveries"}
          aria-controls={`${id}-deliveries`}
          onClick={() => toggle("deliveries")}
        >
          Deliveries
          <ChevronDown
            aria-hidden
            className={classes("size-4 transition-transform duration-150", open === "deliveries" && "rotate-180")}
          />
        </Button>
      </div>
      <div className="-mt-3 -ml-2.5 flex flex-wrap gap-1">
        <Button look="plain" size="snug" aria-expanded={open === "change"} onClick={() => toggle("change")}>
          Change
        </Button>
        <Button look="plain" size="snug" disabled={acts.rotate.isPending} onClick={rotate}>
          New secret
        </Button>
        <Button
          look="plain"
          size="snug"
          disabled={acts.change.isPending}
          onClick={() => enable(disabled_at === undefined)}
        >
          {disabled_at === undefined ? "Disable" : "Enable"}
        </Button>
        <Button
          ref={removeButton}
          look="plain"
          size="snug"
          aria-expanded={open === "remove"}
          onClick={() => toggle("remove")}
        >
          Remove
        </Button>
      </div>
      {secret && (
        <SecretOnce secret={secret} url={url} onKept={() => setSecret(undefined)}>
          For a day messages are signed with the one before, too.
        </SecretOnce>
      )}
      {open === "change" && (
        <WebhookForm
          webhook={webhook}
          action="Save"
          busy={acts.change.isPending}
          problem={acts.change.error}
          onSend={(change) => acts.change.mutate(change, { onSuccess: () => setOpen(undefined) })}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {open === "remove" && (
        <div className="border-line border-t pt-4">
          <SureQuestion
            words="It goes with the log of its deliveries, and cannot be brought back."
            yes="Remove it"
            no="Leave it"
            busy={acts.remove.isPending}
            onYes={() => acts.remove.mutate(undefined, { onError: toastProblem })}
            onNo={() => {
              setOpen(undefined);
              removeButton.current?.focus();
            }}
          />
        </div>
      )}
      {open === "deliveries" && (
        <DeliveryList webhookId={id} domId={`${id}-deliveries`} disabled={disabled_at !== undefined} />
      )}
    </article>
  );
}

function State({ disabled, failures }: { disabled: boolean; failures: number }) {
  const [Icon, colour, words] = disabled
    ? ([CircleSlash, "text-soft", failures > 0 ? `Disabled after ${failures} failed` : "Disabled"] as const)
    : failures > 0
      ? ([TriangleAlert, "text-warn", `${failures} failed in a row`] as const)
      : ([CircleCheck, "text-good", "Active"] as const);
  return (
    <p className={classes("flex items-center gap-2 font-medium text-sm", colour)}>
      <Icon className="size-4" aria-hidden />
      {words}
    </p>
  );
}
