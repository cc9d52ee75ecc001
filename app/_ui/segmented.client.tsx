"use client";
import type { ReactNode, Ref } from "react";

export interface Segment<T extends string> {
  value: T;
  label: ReactNode;
  /** It cannot be had just now; `hint` says why. */
  disabled?: boolean;
}

interface SegmentedProps<T extends string> {
  legend: string;
  name: string;
  segments: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
  firstRef?: Ref<HTMLInputElement>;
  hint?: ReactNode;
}

/** A few choices of which one holds: native radios, so arrows and screen readers know them. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { legend, name, segments, value, onChange, firstRef, hint } = props;
  return (
    <fieldset className="grid gap-2" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className="mb-2 font-medium text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {segments.map((segment, i) => (
          <label
            key={segment.value}
            className="inline-flex min-h-11 items-center rounded-md border border-edge px-2.5 text-sm sm:px-4 transition-colors duration-150 hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-ground has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2 has-disabled:border-line has-disabled:border-dashed has-disabled:text-soft has-disabled:hover:border-line"
          >
            <input
              ref={i === 0 ? firstRef : undefined}
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              disabled={segment.disabled}
              onChange={() => onChange(segment.value)}
              className="sr-only"
            />
            {segment.label}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${name}-hint`} className="text-soft text-sm">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
