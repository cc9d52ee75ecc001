"use client";
import { Button } from "./button";

interface SureQuestionProps {
  /** What will be, and that it stays so. */
  words: string;
  yes: string;
  no: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once more before what cannot be undone. Whoever uses keys stands on the way back. */
export function SureQuestion({ words, yes, no, busy, onYes, onNo }: SureQuestionProps) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p>{words}</p>
      <span className="flex flex-wrap gap-2">
        <Button look="danger" disabled={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button autoFocus look="plain" onClick={onNo}>
          {no}
        </Button>
      </span>
    </div>
  );
}
