"use client";
import { type FormEvent, useState } from "react";
import { ShareRules } from "#lib/contracts/share-order";
import { Button } from "../../../_ui/button";
import { describedBy, Field } from "../../../_ui/field";
import { TextInput } from "../../../_ui/inputs";

interface SharePasswordProps {
  hasPassword: boolean;
  busy: boolean;
  onChange: (password: string | null) => void;
}

/** Sets, changes or removes the link's password. It is shown while it is typed: it is meant to be passed on. */
export function SharePassword({ hasPassword, busy, onChange }: SharePasswordProps) {
  const [password, setPassword] = useState("");
  const [error, setError] = useState<string>();
  const hint = hasPassword
    ? "The link asks for a password. A new one closes it for those who know the old one."
    : undefined;
  function save(event: FormEvent) {
    event.preventDefault();
    const parsed = ShareRules.shape.password.safeParse(password);
    setError(parsed.error?.issues[0]?.message);
    if (!parsed.success) return;
    onChange(password);
    setPassword("");
  }
  return (
    <form onSubmit={save}>
      <Field id="share-password" label={hasPassword ? "New password" : "Password"} error={error} hint={hint}>
        <div className="flex flex-wrap gap-2">
          <TextInput
            id="share-password"
            className="min-w-0 flex-1"
            value={password}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={error !== undefined}
            aria-describedby={describedBy("share-password", { hint, error })}
            onChange={(event) => setPassword(event.target.value)}
          />
          <Button type="submit" disabled={busy || password === ""}>
            {hasPassword ? "Change" : "Set"}
          </Button>
          {hasPassword && (
            <Button look="plain" disabled={busy} onClick={() => onChange(null)}>
              Remove
            </Button>
          )}
        </div>
      </Field>
    </form>
  );
}
