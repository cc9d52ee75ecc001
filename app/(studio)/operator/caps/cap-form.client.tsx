"use client";
import { useState } from "react";
import { useSetCap } from "../../../_data/use-operator";
import { Button } from "../../../_ui/button";
import { describedBy, Field } from "../../../_ui/field";
import { dollars } from "../../../_ui/format-money";
import { TextInput } from "../../../_ui/inputs";
import { toast } from "../../../_ui/toast";
import { dollarsToMicros, microsToField, wrongAmount } from "../dollars-to-micros";

/** Changes the cap of everybody together, or lets the installation's setting count again. */
export function CapForm({ capMicros }: { capMicros: number }) {
  const set = useSetCap();
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const send = (micros: number | null) =>
    set.mutate(micros, {
      onError: (problem) => setWrong(problem.message),
      onSuccess: (now) => {
        setText(undefined);
        toast(`Everybody together: ${dollars(now.cap_micros)} a month.`);
      },
    });
  const shown = text ?? microsToField(capMicros);
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-x-3 gap-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        const micros = dollarsToMicros(shown);
        setWrong(micros === undefined ? wrongAmount : undefined);
        if (micros !== undefined) send(micros);
      }}
    >
      <div className="w-full sm:w-64">
        <Field id="cap" label="Cap of the installation" error={wrong}>
          <TextInput
            id="cap"
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            onChange={(event) => setText(event.target.value)}
            aria-invalid={wrong !== undefined}
            aria-describedby={describedBy("cap", { error: wrong })}
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
