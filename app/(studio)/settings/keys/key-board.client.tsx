"use client";
import { Plus } from "lucide-react";
import { type Ref, useId, useRef, useState } from "react";
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
  const used = useRef<HTMLHeadingElement>(null);
  const shut = useRef<HTMLHeadingElement>(null);
  // The key's button is gone: whoever uses keys goes on at its list, or where the last of them went.
  const onRevoked = () => (used.current ?? shut.current)?.focus();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
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
      <Keys title="Keys in use" keys={inUse} heading={used} onRevoked={onRevoked} />
      <Keys title="Revoked keys" keys={revoked} heading={shut} onRevoked={onRevoked} />
    </div>
  );
}

interface KeysProps {
  title: string;
  keys: ApiKeyView[];
  heading: Ref<HTMLHeadingElement>;
  onRevoked: () => void;
}

function Keys({ title, keys, heading, onRevoked }: KeysProps) {
  const id = useId();
  if (keys.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id={id} ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
        {title}
      </h2>
      <ul aria-labelledby={id} className="divide-y divide-line border-line border-y">
        {keys.map((key) => (
          <li key={key.id}>
            <KeyCard apiKey={key} onRevoked={onRevoked} />
          </li>
        ))}
      </ul>
    </section>
  );
}
