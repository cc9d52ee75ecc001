"use client";
import { KeyRound } from "lucide-react";
import type { NewApiKeyView } from "#lib/contracts/api-key-view";
import { Button } from "../../../_ui/button";
import { CopyButton } from "../../../_ui/copy-button.client";
import { TextInput } from "../../../_ui/inputs";

/** A new key, the only time that it is shown. */
export function KeyOnce({ made, onKept }: { made: NewApiKeyView; onKept: () => void }) {
  return (
    <section
      role="status"
      aria-label="The new key"
      className="grid gap-4 rounded-md border border-edge bg-sheet p-5 sm:p-7"
    >
      <div className="flex items-start gap-3">
        <KeyRound className="mt-1 size-5 shrink-0 text-soft" aria-hidden />
        <div className="grid min-w-0 gap-1">
          <h2 className="font-serif text-lg">Keep this key now</h2>
          <p className="max-w-[60ch] text-soft text-sm">
            It is shown this once; only its mark is stored. Whoever has it may do in your name what{" "}
            <span className="break-words text-ink">{made.name}</span> may do.
          </p>
        </div>
      </div>
      <TextInput
        readOnly
        value={made.key}
        aria-label="The key"
        className="font-mono text-sm"
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap gap-2">
        <CopyButton text={made.key} label="Copy the key" />
        <Button look="plain" onClick={onKept}>
          I have kept it
        </Button>
      </div>
    </section>
  );
}
