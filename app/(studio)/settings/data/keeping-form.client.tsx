"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { KeepingView } from "#lib/contracts/account-view";
import { useChangeKeeping } from "../../../_data/use-account";
import { Button } from "../../../_ui/button";
import { Field } from "../../../_ui/field";
import { fileSize } from "../../../_ui/format-time";
import { Select } from "../../../_ui/inputs";
import { Notice } from "../../../_ui/notice";
import { toast, toastProblem } from "../../../_ui/toast";
import { asMuchAsAllowed, chosen, dayChoices, sizeChoices } from "./keeping-choices";

interface KeepingFormProps {
  keeping: KeepingView;
  /** What is stored and not deleted. */
  bytes: number;
  /** For how long deleted things can be brought back: `10 minutes`. */
  undo: string;
}

const figure = (value: string): number | null => (value === asMuchAsAllowed ? null : Number(value));
const orMost = (value: string, most: number | undefined): number => figure(value) ?? most ?? Number.POSITIVE_INFINITY;

/** How long films are kept, and how much of them. */
export function KeepingForm({ keeping, bytes, undo }: KeepingFormProps) {
  const { retention_days, storage_cap_bytes, most_retention_days, most_storage_bytes } = keeping;
  const held = {
    days: chosen(retention_days, most_retention_days),
    cap: chosen(storage_cap_bytes, most_storage_bytes),
  };
  const [days, setDays] = useState(held.days);
  const [cap, setCap] = useState(held.cap);
  const change = useChangeKeeping();
  const router = useRouter();
  const changed = days !== held.days || cap !== held.cap;
  const sooner = orMost(days, most_retention_days) < orMost(held.days, most_retention_days);
  const tooSmall = orMost(cap, most_storage_bytes) < bytes && cap !== held.cap;
  const save = () =>
    change.mutate(
      { retention_days: figure(days), storage_cap_bytes: figure(cap) },
      {
        onError: toastProblem,
        onSuccess: () => {
          toast("Saved.");
          router.refresh();
        },
      },
    );
  return (
    <section aria-labelledby="keeping" className="grid gap-5">
      <h2 id="keeping" className="font-serif text-lg">
        How long, and how much
      </h2>
      <p className="max-w-[60ch] text-soft text-sm">
        Films go by themselves once they are older than this, and the oldest once there are more than fit. What has a
        public link stays.
      </p>
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="grid gap-5 sm:grid-cols-2">
          <Field id="keep-days" label="Keep films for">
            <Select
              id="keep-days"
              choices={dayChoices(most_retention_days, retention_days)}
              value={days}
              onChange={(event) => setDays(event.target.value)}
            />
          </Field>
          <Field id="keep-bytes" label="Keep at most">
            <Select
              id="keep-bytes"
              choices={sizeChoices(most_storage_bytes, storage_cap_bytes)}
              value={cap}
              onChange={(event) => setCap(event.target.value)}
            />
          </Field>
        </div>
        {changed && (sooner || tooSmall) && (
          <Notice tone="warn" role="status" title="This deletes films within minutes">
            <p>
              {tooSmall
                ? `You have ${fileSize(bytes)}: the oldest films go until it fits.`
                : "Older films than that go, those with a public link excepted."}{" "}
              Each can be brought back for {undo} from then on.
            </p>
          </Notice>
        )}
        <div>
          <Button type="submit" disabled={!changed || change.isPending}>
            Save
          </Button>
        </div>
      </form>
    </section>
  );
}
