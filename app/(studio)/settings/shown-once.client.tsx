"use client";
import { KeyRound } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../_ui/button";
import { CopyButton } from "../../_ui/copy-button.client";
import { TextInput } from "../../_ui/inputs";

interface ShownOnceProps {
  /** What it is, as `key`. */
  noun: string;
  value: string;
  /** What it is for. */
  children: ReactNode;
  onKept: () => void;
}

/** A credential, the only time that it is shown. */
export function ShownOnce({ noun, value, children, onKept }: ShownOnceProps) {
  return (
    <section
      role="status"
      aria-label={`The new ${noun}`}
      className="grid gap-4 rounded-md border border-edge bg-sheet p-5 sm:p-7"
    >
      <div className="flex items-start gap-3">
        <KeyRound className="mt-1 size-5 shrink-0 text-soft" aria-hidden />
        <div className="grid min-w-0 gap-1">
          <h2 className="font-serif text-lg">Keep this {noun} now</h2>
          <p className="max-w-[60ch] text-soft text-sm">{children}</p>
        </div>
      </div>
      <TextInput
        readOnly
        value={value}
        aria-label={`The ${noun}`}
        className="font-mono text-sm"
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap gap-2">
        <CopyButton text={value} label={`Copy the ${noun}`} />
        <Button look="plain" onClick={onKept}>
          I have kept it
        </Button>
      </div>
    </section>
  );
}
