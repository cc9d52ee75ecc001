"use client";
import { useState } from "react";
import type { ApiKeyOrder } from "#lib/contracts/api-key-view";
import { scopeWords } from "#lib/contracts/scope-words";
import type { Scope } from "#lib/contracts/scopes";
import { Button } from "../../../_ui/button";
import { describedBy, Field, FieldError } from "../../../_ui/field";
import { Select, TextInput } from "../../../_ui/inputs";
import { Notice } from "../../../_ui/notice";
import { useLateCheck } from "../../../_ui/use-late-check";

interface KeyFormProps {
  /** What whoever makes the key may do themselves. */
  mayGive: readonly Scope[];
  busy: boolean;
  /** What the server said against it. */
  problem: Error | null;
  onSend: (order: ApiKeyOrder) => void;
  onCancel?: () => void;
}

const ends = [
  { value: "30", label: "In 30 days" },
  { value: "90", label: "In 90 days" },
  { value: "365", label: "In a year" },
  { value: "", label: "Never" },
] as const;
const usual: readonly Scope[] = ["jobs:read", "jobs:write", "videos:read"];

const rules = async () => (await import("#lib/contracts/api-key-view")).ApiKeyOrder;

/** Name, end and scopes of a new key. */
export function KeyForm({ mayGive, busy, problem, onSend, onCancel }: KeyFormProps) {
  const [name, setName] = useState("");
  const [days, setDays] = useState("90");
  const [scopes, setScopes] = useState<readonly Scope[]>(usual);
  const [wrong, setWrong] = useState<{ name?: string; scopes?: string }>({});
  const check = useLateCheck(rules);
  const send = async () => {
    const order = await check({ name, scopes, expires_in_days: days === "" ? undefined : Number(days) });
    if (!order) return;
    const issues = order.error?.issues ?? [];
    setWrong(Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message])));
    if (order.success) onSend(order.data);
    else document.getElementById(`key-${String(issues[0]?.path[0])}`)?.focus();
  };
  const toggle = (scope: Scope) =>
    setScopes((now) => mayGive.filter((each) => (each === scope ? !now.includes(each) : now.includes(each))));
  return (
    <form
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Field id="key-name" label="Name" error={wrong.name} hint="By which you know it again, such as the program's.">
          <TextInput
            id="key-name"
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            aria-invalid={wrong.name !== undefined}
            aria-describedby={describedBy("key-name", { hint: true, error: wrong.name })}
          />
        </Field>
        <Field id="key-end" label="Stops working">
          <Select id="key-end" choices={ends} value={days} onChange={(event) => setDays(event.target.value)} />
        </Field>
      </div>
      <fieldset>
        <legend className="mb-2 font-medium text-sm">It may</legend>
        <div className="grid gap-x-8 md:grid-cols-2">
          {mayGive.map((scope, index) => (
            <label key={scope} className="flex min-h-11 items-center gap-3 py-1.5 text-sm">
              <input
                id={index === 0 ? "key-scopes" : undefined}
                type="checkbox"
                checked={scopes.includes(scope)}
                onChange={() => toggle(scope)}
                aria-describedby={wrong.scopes ? "key-scopes-error" : undefined}
                className="size-5 shrink-0 accent-ink"
              />
              <span className="grid min-w-0">
                {scopeWords[scope]}
                <code className="font-mono text-soft text-xs">{scope}</code>
              </span>
            </label>
          ))}
        </div>
        {wrong.scopes && <FieldError id="key-scopes-error" message={wrong.scopes} />}
      </fieldset>
      {problem && (
        <Notice tone="bad" role="alert" title="The key was not made">
          <p>{problem.message}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          Make the key
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
