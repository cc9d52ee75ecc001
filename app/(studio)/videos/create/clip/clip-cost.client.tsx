"use client";
import { dollars } from "../../../../_ui/format-money";
import { timeRange } from "../../../../_ui/format-time";
import { useClipEstimate } from "./clip-estimate.client";

/** Cost and wait in a few words, beside the button that orders. */
export function ClipCost() {
  const estimate = useClipEstimate();
  if (!estimate) return null;
  const { total_micros: micros, seconds, affordable, why } = estimate;
  if (!affordable) {
    return (
      <p role="status" className="text-sm text-warn">
        Up to {dollars(micros)}. {why}
      </p>
    );
  }
  return (
    <p className="text-soft text-sm">
      {micros === 0 ? "Free" : `Up to ${dollars(micros)}`} · {timeRange(seconds)}
    </p>
  );
}
