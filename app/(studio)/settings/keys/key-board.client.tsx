"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { ApiKeyView, NewApiKeyView } from "#lib/contracts/api-key-view";
import type { Scope } from "#lib/contracts/scopes";
import { useCreateKey, useKeys } from "../../../_data/use-keys";
import { Button } from "../../../_ui/button";
import { KeyCard } from "./key-card.client";
import { KeyForm } from "./key-form.client";
import { KeyOnce } from "./key-once.client";

/** All keys, those in use first, and the form for another. */
export function KeyBoard({ initial, mayGive }: { initial: ApiKeyView[]; mayGive: readonly Scope[] }) {
  const { data: keys } = useKeys(initial);
  const create = useCreateKey();
  const [adding, setAdding] = useState(initial.length === 0);
  const [made, setMade] = useState<NewApiKeyView>();
  const done = (key: NewApiKeyView) => {
    setMade(key);
    setAdding(false);
  };
  const inUse = keys.filter(({ revoked_at }) => revoked_at === undefined);
  const revoked = keys.filter(({ revoked_at }) => revoked_at !== undefined);
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <p className="max-w-[60ch] text-soft">
          Programs of yours use the API with a key. Each key may do what you choose, and no more; send it as{" "}
          <code className="font-mono text-ink text-sm">Authorization: Bearer</code> or{" "}
          <code className="font-mono text-ink text-sm">X-API-Key</code>.
        </p>
        {!adding && (
          <Button look="primary" onClick={() => setAdding(true)}>
            <Plus className="size-4" aria-hidden />
            Make a key
          </Button>
        )}
      </div>
      {made && <KeyOnce made={made} onKept={() => setMade(undefined)} />}
      {adding && (
        <section aria-label="New key" className="rounded-md border border-line bg-sheet p-5 sm:p-7">
          <h2 className="mb-5 font-serif text-lg">New key</h2>
          <KeyForm
            mayGive={mayGive}
            busy={create.isPending}
            problem={create.error}
            onSend={(order) => create.mutate(order, { onSuccess: done })}
            onCancel={keys.length > 0 ? () => setAdding(false) : undefined}
          />
        </section>
      )}
      <Keys label="Keys in use" keys={inUse} />
      <Keys label="Revoked keys" keys={revoked} />
    </div>
  );
}

function Keys({ label, keys }: { label: string; keys: ApiKeyView[] }) {
  if (keys.length === 0) return null;
  return (
    <ul aria-label={label} className="divide-y divide-line border-line border-y">
      {keys.map((key) => (
        <li key={key.id}>
          <KeyCard apiKey={key} />
        </li>
      ))}
    </ul>
  );
}
