import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classes } from "./classes";

const frame =
  "w-full rounded-md border border-edge bg-sheet px-3 text-base text-ink placeholder:text-soft transition-colors duration-150 " +
  "hover:border-ink aria-invalid:border-bad disabled:bg-sunk disabled:text-soft";

export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  return <input className={classes(frame, "min-h-11 py-2", className)} {...rest} />;
}

export function TextArea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea className={classes(frame, "py-2.5 leading-6", className)} {...rest} />;
}

export interface Choice {
  value: string;
  label: string;
}

/** The platform's own select: the best one on a phone and with a keyboard. */
export function Select({ choices, className, ...rest }: ComponentProps<"select"> & { choices: readonly Choice[] }) {
  return (
    <div className="relative">
      <select className={classes(frame, "min-h-11 appearance-none py-2 pr-10", className)} {...rest}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown className="pointer-events-none absolute top-3.5 right-3 size-4 text-soft" aria-hidden />
    </div>
  );
}
