"use client";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import type { OwnerView } from "#lib/contracts/owner-view";
import { useLimitOwner } from "../../../_data/use-operator";
import { Button } from "../../../_ui/button";
import { describedBy, Field } from "../../../_ui/field";
import { TextInput } from "../../../_ui/inputs";
import { toast, toastProblem } from "../../../_ui/toast";
import { microsToField } from "../dollars-to-micros";
import { bytesToField } from "./gigabytes-to-bytes";
import { limitsOf, type TypedLimits } from "./limits-of";

const fields = [
  ["dollars", "Dollars a month", "decimal"],
  ["gigabytes", "Room, in GB", "decimal"],
  ["days", "Films kept, in days", "numeric"],
] as const;

const typedOf = ({ cap_micros, storage_cap_bytes, retention_days }: OwnerView["limits"]): TypedLimits => ({
  dollars: cap_micros === undefined ? "" : microsToField(cap_micros),
  gigabytes: storage_cap_bytes === undefined ? "" : bytesToField(storage_cap_bytes),
  days: retention_days === undefined ? "" : String(retention_days),
});

/** What one owner may spend and keep, where it is not what the settings say. */
export function LimitForm({ owner }: { owner: Pick<OwnerView, "owner_id" | "limits"> }) {
  const id = useId();
  const router = useRouter();
  const save = useLimitOwner(owner.owner_id);
  const [typed, setTyped] = useState(typedOf(owner.limits));
  const [wrong, setWrong] = useState<Partial<TypedLimits>>({});
  const send = () => {
    const read = limitsOf(typed);
    setWrong(read.wrong);
    const [first] = fields.filter(([name]) => read.wrong[name] !== undefined);
    if (first) return document.getElementById(`${id}-${first[0]}`)?.focus();
    save.mutate(read.limits, {
      onError: toastProblem,
      onSuccess: ({ limits }) => {
        setTyped(typedOf(limits));
        toast("The limits are set.");
        router.refresh();
      },
    });
  };
  return (
    <form
      noValidate
      aria-label={`Limits of ${owner.owner_id}`}
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) send();
      }}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        {fields.map(([name, label, inputMode]) => (
          <Field key={name} id={`${id}-${name}`} label={label} error={wrong[name]}>
            <TextInput
              id={`${id}-${name}`}
              inputMode={inputMode}
              autoComplete="off"
              placeholder="as the settings say"
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              aria-invalid={wrong[name] !== undefined}
              aria-describedby={describedBy(`${id}-${name}`, { error: wrong[name] })}
            />
          </Field>
        ))}
      </div>
      <p className="max-w-[70ch] text-soft text-sm">
        Less room or fewer days delete the oldest films within minutes, those with a public link excepted. The owner
        finds every change in their record.
      </p>
      <div>
        <Button type="submit" aria-disabled={save.isPending}>
          Save the limits
        </Button>
      </div>
    </form>
  );
}
