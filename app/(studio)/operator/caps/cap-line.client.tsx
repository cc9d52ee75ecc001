"use client";
import type { CapView } from "#lib/contracts/money";
import { dollars } from "../../../_ui/format-money";
import { Gauge } from "../../../_ui/gauge";

/** How much of a cap is spent and held. */
export function CapLine({ cap }: { cap: CapView }) {
  const { cap_micros: most, spent_micros: spent, reserved_micros: held } = cap;
  const words = `${dollars(spent)} spent and ${dollars(held)} held of ${dollars(most)}`;
  return (
    <div className="grid gap-2">
      <p className="text-sm tabular-nums">{words}</p>
      <Gauge label={words} taken={most === 0 ? 1 : spent / most} held={most === 0 ? 0 : held / most} />
    </div>
  );
}
