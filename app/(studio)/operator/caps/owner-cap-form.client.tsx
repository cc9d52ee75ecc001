"use client";
import { useState } from "react";
import { useSetCap } from "../../../_data/use-operator";
import { Button } from "../../../_ui/button";
import { describedBy, Field } from "../../../_ui/field";
import { dollars } from "../../../_ui/format-money";
import { TextInput } from "../../../_ui/inputs";
import { toast } from "../../../_ui/toast";
import { wrongAmount } from "./cap-form.client";
import { dollarsToMicros } from "./dollars-to-micros";

interface Wrong {
  owner?: string;
  amount?: string;
}

/** Sets the cap of any owner, also of one who has bought nothing yet. */
export function OwnerCapForm() {
  const set = useSetCap();
  const [owner, setOwner] = useState("");
  const [amount, setAmount] = useState("");
  const [wrong, setWrong] = useState<Wrong>({});
  const send = () => {
    const micros = dollarsToMicros(amount);
    const found: Wrong = {
      ...(owner.trim() === "" && { owner: "Say whose: the owner id of a report or of the list above." }),
      ...(micros === undefined && { amount: wrongAmount }),
    };
    setWrong(found);
    if (found.owner || micros === undefined) return document.getElementById(found.owner ? "owner" : "amount")?.focus();
    set.mutate(
      { owner_id: owner.trim(), cap_micros: micros },
      {
        onError: (problem) => setWrong({ owner: problem.message }),
        onSuccess: (now) => {
          toast(`${now.owner_id}: ${dollars(now.cap_micros)} a month.`);
          setOwner("");
          setAmount("");
        },
      },
    );
  };
  return (
    <form
      noValidate
      aria-label="Cap of another owner"
      className="grid gap-4 rounded-md border border-line bg-sheet p-5 sm:grid-cols-[minmax(0,1fr)_10rem_auto] sm:items-start"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field id="owner" label="Another owner" error={wrong.owner}>
        <TextInput
          id="owner"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
          aria-invalid={wrong.owner !== undefined}
          aria-describedby={describedBy("owner", { error: wrong.owner })}
        />
      </Field>
      <Field id="amount" label="Dollars a month" error={wrong.amount}>
        <TextInput
          id="amount"
          inputMode="decimal"
          autoComplete="off"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
          aria-invalid={wrong.amount !== undefined}
          aria-describedby={describedBy("amount", { error: wrong.amount })}
        />
      </Field>
      <Button type="submit" className="sm:mt-7" disabled={set.isPending}>
        Set the cap
      </Button>
    </form>
  );
}
