import { classes } from "./classes";

interface SliderProps {
  id: string;
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value as it is seen at the end of the label's line. */
  words: string;
  /** The same as it is read out. */
  spoken: string;
  onChange: (value: number) => void;
  className?: string;
}

/** A number on a scale: the platform's own, which fingers, arrows and screen readers know. */
export function Slider({ id, label, words, spoken, onChange, className, ...scale }: SliderProps) {
  return (
    <div className={classes("grid gap-2", className)}>
      <div className="flex items-end justify-between gap-4">
        <label htmlFor={id} className="font-medium text-sm">
          {label}
        </label>
        <output htmlFor={id} className="font-mono text-sm">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        {...scale}
        aria-valuetext={spoken}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="h-11 w-full cursor-pointer accent-ink"
      />
    </div>
  );
}
