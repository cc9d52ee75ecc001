"use client";
import Link from "next/link";
import { useController } from "react-hook-form";
import { FieldError } from "../../../../_ui/field";
import { type ClipModel, priceWords, providerOf } from "./clip-models";
import type { ClipDraft } from "./clip-wish";
import { ModelRow } from "./model-row.client";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Who makes the clip: each provider's first choice, the others folded, and those that wait for a key named below. */
export function ModelField({ models, chosen }: { models: readonly ClipModel[]; chosen: ClipModel }) {
  const { field, fieldState } = useController<ClipDraft, "model">({ name: "model" });
  const ready = models.filter(({ configured }) => configured);
  const first = ready.filter((model) => model.card.preferred || model === chosen);
  const more = ready.filter((model) => !first.includes(model));
  const providers = new Set(ready.map(providerOf));
  const error = fieldState.error?.message;
  const row = (model: ClipModel, i: number) => (
    <ModelRow
      key={model.card.id}
      model={model}
      chosen={model === chosen}
      name={field.name}
      provider={providers.size > 1 ? providerOf(model) : undefined}
      price={priceWords(model)}
      onChoose={() => field.onChange(model.card.id)}
      onBlur={field.onBlur}
      inputRef={i === 0 ? field.ref : undefined}
    />
  );
  return (
    <fieldset aria-describedby={error && "model-error"}>
      <legend className="mb-2 font-medium text-sm">Made by</legend>
      <div className="grid overflow-hidden rounded-md border border-edge bg-sheet">
        {first.map(row)}
        {more.length > 0 && (
          <details className="border-line border-t">
            <summary className="flex min-h-11 items-center px-3.5 text-soft text-sm hover:text-ink">
              {more.length} more {more.length === 1 ? "model" : "models"}
            </summary>
            <div className="grid border-line border-t">{more.map((model, i) => row(model, i + first.length))}</div>
          </details>
        )}
      </div>
      {error && (
        <div className="mt-2">
          <FieldError id="model-error" message={error} />
        </div>
      )}
      <OthersNeedKeys models={models.filter(({ configured }) => !configured)} />
    </fieldset>
  );
}

function OthersNeedKeys({ models }: { models: readonly ClipModel[] }) {
  if (models.length === 0) return null;
  const providers = [...new Set(models.map(providerOf))];
  return (
    <p className="mt-2 text-pretty text-soft text-sm">
      {models.length} more {models.length === 1 ? "model" : "models"} of {list.format(providers)} can be chosen once
      this installation has a key.{" "}
      <Link href="/settings/providers" className="text-ink underline underline-offset-4">
        What each can do
      </Link>
    </p>
  );
}
