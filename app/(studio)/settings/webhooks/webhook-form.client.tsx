"use client";
import { useState } from "react";
import { webhookEvents } from "#lib/contracts/webhook-events";
import type { WebhookEvent, WebhookOrder, WebhookView } from "#lib/contracts/webhook-view";
import { ApiProblem } from "../../../_data/ask-api";
import { Button } from "../../../_ui/button";
import { describedBy, Field, FieldError } from "../../../_ui/field";
import { TextInput } from "../../../_ui/inputs";
import { Notice } from "../../../_ui/notice";
import { useLateCheck } from "../../../_ui/use-late-check";
import { eventWords } from "./event-words";

interface WebhookFormProps {
  webhook?: WebhookView;
  action: string;
  busy: boolean;
  /** What the server said against it. */
  problem: Error | null;
  onSend: (order: WebhookOrder) => void;
  onCancel?: () => void;
}

type Wrong = Partial<Record<"url" | "events" | "description", string>>;

const rules = async () => (await import("#lib/contracts/webhook-view")).WebhookOrder;

/** Address, events and a note; for a new webhook and for one that is changed. */
export function WebhookForm({ webhook, action, busy, problem, onSend, onCancel }: WebhookFormProps) {
  const [url, setUrl] = useState(webhook?.url ?? "");
  const [events, setEvents] = useState<readonly WebhookEvent[]>(webhook?.events ?? webhookEvents);
  const [description, setDescription] = useState(webhook?.description ?? "");
  const [wrong, setWrong] = useState<Wrong>({});
  const id = webhook?.id ?? "new";
  const refusal = problem instanceof ApiProblem && problem.code === "ADDRESS_REFUSED" ? problem.message : undefined;
  const urlError = wrong.url ?? refusal;
  const check = useLateCheck(rules);
  const send = async () => {
    const order = await check({ url: url.trim(), events, description });
    if (!order) return;
    const issues = order.error?.issues ?? [];
    setWrong(Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message])));
    if (order.success) onSend(order.data);
    else document.getElementById(`${id}-${String(issues[0]?.path[0])}`)?.focus();
  };
  const toggle = (event: WebhookEvent) =>
    setEvents((now) => webhookEvents.filter((each) => (each === event ? !now.includes(each) : now.includes(each))));
  return (
    <form
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="grid gap-6 md:grid-cols-2">
        <Field id={`${id}-url`} label="Address" error={urlError} hint="On the public internet, by https at best.">
          <TextInput
            id={`${id}-url`}
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://example.org/hooks/films"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
            aria-invalid={urlError !== undefined}
            aria-describedby={describedBy(`${id}-url`, { hint: true, error: urlError })}
          />
        </Field>
        <Field id={`${id}-description`} label="Note" error={wrong.description} hint="What it is for; only you see it.">
          <TextInput
            id={`${id}-description`}
            value={description}
            maxLength={200}
            onChange={(event) => setDescription(event.target.value)}
            aria-describedby={describedBy(`${id}-description`, { hint: true, error: wrong.description })}
          />
        </Field>
      </div>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">Tell it when</legend>
        <div className="flex flex-wrap gap-x-8">
          {webhookEvents.map((event, i) => (
            <label key={event} className="flex min-h-11 items-center gap-3 text-sm">
              <input
                id={i === 0 ? `${id}-events` : undefined}
                type="checkbox"
                checked={events.includes(event)}
                onChange={() => toggle(event)}
                className="size-5 accent-ink"
              />
              {eventWords[event]}
            </label>
          ))}
        </div>
        {wrong.events && <FieldError id={`${id}-events-error`} message={wrong.events} />}
      </fieldset>
      {problem && !refusal && (
        <Notice tone="bad" role="alert" title="That was not saved">
          <p>{problem.message}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {action}
        </Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            Leave it
          </Button>
        )}
      </div>
    </form>
  );
}
