"use client";
import { Switch as Primitive } from "radix-ui";
import type { ReactNode } from "react";

interface SwitchProps {
  id: string;
  label: string;
  hint?: ReactNode;
  checked: boolean;
  /** It cannot be changed just now; the hint says why. */
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, with its words on the left. */
export function Switch({ id, label, hint, checked, disabled, onChange }: SwitchProps) {
  return (
    <div className="flex min-h-11 items-center justify-between gap-6">
      <label htmlFor={id} className="text-sm">
        <span className="font-medium">{label}</span>
        {hint && <span className="block text-soft">{hint}</span>}
      </label>
      <Primitive.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        className="relative h-7 w-12 shrink-0 rounded-full border border-edge bg-sunk transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60 after:absolute after:-inset-2 data-[state=checked]:border-ink data-[state=checked]:bg-ink"
      >
        <Primitive.Thumb className="block size-5 translate-x-0.5 rounded-full bg-edge transition-transform duration-150 ease-calm data-[state=checked]:translate-x-5.5 data-[state=checked]:bg-ground" />
      </Primitive.Root>
    </div>
  );
}
