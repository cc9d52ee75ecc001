"use client";
import { useFormContext } from "react-hook-form";
import { exampleOrders } from "./example-orders";
import type { FilmDraft } from "./film-order";

export function ExampleChips() {
  const { setValue, setFocus, clearErrors } = useFormContext<FilmDraft>();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-soft text-sm">Try</span>
      {exampleOrders.map(({ name, draft }) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            setValue("topic", draft.topic, { shouldDirty: true });
            setValue("context", draft.context, { shouldDirty: true });
            setValue("look", draft.look, { shouldDirty: true });
            clearErrors();
            setFocus("topic");
          }}
          className="min-h-11 rounded-md border border-line px-3 text-sm transition-colors duration-150 hover:border-ink"
        >
          {name}
        </button>
      ))}
    </div>
  );
}
