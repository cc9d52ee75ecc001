"use client";
import { KeyRound } from "lucide-react";
import { Button } from "../../../_ui/button";
import { CopyButton } from "../../../_ui/copy-button.client";
import { TextInput } from "../../../_ui/inputs";

/** A signing secret, the only time that it is shown. */
export function SecretOnce({ secret, url, onKept }: { secret: string; url: string; onKept: () => void }) {
  return (
    <section
      role="status"
      aria-label="Signing secret"
      className="grid gap-4 rounded-md border border-edge bg-sheet p-5 sm:p-7"
    >
      <div className="flex items-start gap-3">
        <KeyRound className="mt-1 size-5 shrink-0 text-soft" aria-hidden />
        <div className="grid min-w-0 gap-1">
          <h2 className="font-serif text-lg">Keep this secret now</h2>
          <p className="max-w-[60ch] text-soft text-sm">
            It is shown this once. Whoever receives at <span className="break-all text-ink">{url}</span> checks with it
            that a message is ours.
          </p>
        </div>
      </div>
      <TextInput
        readOnly
        value={secret}
        aria-label="The secret"
        className="font-mono text-sm"
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap gap-2">
        <CopyButton text={secret} label="Copy the secret" />
        <Button look="plain" onClick={onKept}>
          I have kept it
        </Button>
      </div>
    </section>
  );
}
