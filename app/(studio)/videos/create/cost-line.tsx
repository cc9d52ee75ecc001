import type { EstimateView } from "#lib/contracts/money";
import { dollars } from "../../../_ui/format-money";
import { timeRange } from "../../../_ui/format-time";

interface CostLineProps {
  estimate: Pick<EstimateView, "total_micros" | "seconds" | "affordable" | "why"> | undefined;
  /** What is said of an order that costs nothing. */
  free: string;
}

/** Cost and wait in a few words, beside the button that orders; nothing until they are known. */
export function CostLine({ estimate, free }: CostLineProps) {
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
      {micros === 0 ? free : `Up to ${dollars(micros)}`} · {timeRange(seconds)}
    </p>
  );
}
