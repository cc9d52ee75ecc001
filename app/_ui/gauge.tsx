import { classes } from "./classes";

interface GaugeProps {
  /** Read out in place of the picture, whole: "3 of 20 dollars". */
  label: string;
  /** Shares of the whole, 0 to 1, one after the other: what is taken for good, and what is only held. */
  taken: number;
  held?: number;
  className?: string;
}

const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** How much of something is used up: solid for what is taken, hatched for what is held. */
export function Gauge({ label, taken, held = 0, className }: GaugeProps) {
  return (
    <div role="img" aria-label={label} className={classes("overflow-hidden rounded-sm bg-sunk", className)}>
      <div className="flex h-3 border border-line">
        <div className="bg-ink" style={{ width: percent(taken) }} />
        <div className="hatched" style={{ width: percent(Math.min(held, 1 - taken)) }} />
      </div>
    </div>
  );
}
