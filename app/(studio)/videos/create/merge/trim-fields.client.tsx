"use client";
import { describedBy, FieldError } from "../../../../_ui/field";
import { TextInput } from "../../../../_ui/inputs";
import type { MergePart } from "./merge-draft";

export type Trims = Pick<MergePart, "from" | "to">;

interface TrimFieldsProps {
  part: MergePart;
  wrong?: string;
  onChange: (trims: Trims) => void;
}

const numberIn = (text: string): number | undefined => (text.trim() === "" ? undefined : Number(text));

/** Where a part is entered and left, in seconds of its own time; an empty field means its beginning, or its end. */
export function TrimFields({ part, wrong, onChange }: TrimFieldsProps) {
  const { key, title, seconds, from, to } = part;
  const error = `${key}-trim`;
  const field = (name: "from" | "to", label: string, placeholder: string, value: number | undefined) => (
    <div className="grid gap-1.5">
      <label htmlFor={`${key}-${name}`} className="font-medium text-sm">
        {label} <span className="sr-only">of “{title}”</span>
      </label>
      <TextInput
        id={`${key}-${name}`}
        type="number"
        inputMode="decimal"
        min={0}
        max={seconds}
        step={0.1}
        placeholder={placeholder}
        value={value ?? ""}
        aria-invalid={wrong !== undefined}
        aria-describedby={describedBy(error, { error: wrong })}
        onChange={(event) => {
          const typed = numberIn(event.target.value);
          onChange(name === "from" ? { from: typed, to } : { from, to: typed });
        }}
      />
    </div>
  );
  return (
    <div className="grid gap-2 pb-2 pl-11 sm:pl-14">
      <div className="grid max-w-sm grid-cols-2 gap-3">
        {field("from", "From, s", "0", from)}
        {field("to", "To, s", seconds === undefined ? "end" : seconds.toFixed(1), to)}
      </div>
      {wrong && <FieldError id={`${error}-error`} message={wrong} />}
    </div>
  );
}
