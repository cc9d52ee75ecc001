"use client";
import { useId, useState } from "react";
import type { CapView } from "#lib/contracts/money";
import { useSetCap } from "../../../_data/use-operator";
import { Button } from "../../../_ui/button";
import { describedBy, Field } from "../../../_ui/field";
import { dollars } from "../../../_ui/format-money";
import { TextInput } from "../../../_ui/inputs";
import { toast } from "../../../_ui/toast";
import { dollarsToMicros, microsToField } from "./dollars-to-micros";

export const wrongAmount = "Write an amount in dollars, such as 25 or 12.50.";

/** Changes a cap, or lets the installation's setting count again. */
export function CapForm({ cap: { owner_id, cap_micros }, name }: { cap: CapView; name: string }) {
  const id = useId();
  const set = useSetCap();
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const send = (micros: number | null) =>
    set.mutate(
      { owner_id, cap_micros: micros },
      {
        onError: (problem) => setWrong(problem.message),
        onSuccess: (now) => {
          setText(undefined);
          toast(`${name}: ${dollars(now.cap_micros)} a month.`);
        },
      },
    );
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-x-3 gap-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        const micros = dollarsToMicros(text ?? microsToField(cap_micros));
        setWrong(micros === undefined ? wrongAmount : undefined);
        if (micros !== undefined) send(micros);
      }}
    >
      <div className="w-full sm:w-64">
        <Field id={id} label={name} error={wrong}>
          <TextInput
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={text ?? microsToField(cap_micros)}
            onChange={(event) => setText(event.target.value)}
            aria-invalid={wrong !== undefined}
            aria-describedby={describedBy(id, { error: wrong })}
          />
        </Field>
      </div>
      <Button type="submit" disabled={set.isPending}>
        Set
      </Button>
      <Button look="plain" disabled={set.isPending} onClick={() => send(null)}>
        As the settings say
      </Button>
    </form>
  );
}
