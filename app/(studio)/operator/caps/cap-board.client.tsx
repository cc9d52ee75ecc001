"use client";
import Link from "next/link";
import type { CapView } from "#lib/contracts/money";
import { useInstallationCap } from "../../../_data/use-operator";
import { dollars } from "../../../_ui/format-money";
import { Gauge } from "../../../_ui/gauge";
import { CapForm } from "./cap-form.client";

/** What everybody together may buy from vendors in a month, and has. */
export function CapBoard({ initial }: { initial: CapView }) {
  const { data: cap } = useInstallationCap(initial);
  const { cap_micros: most, spent_micros: spent, reserved_micros: held } = cap;
  const words = `${dollars(spent)} spent and ${dollars(held)} held of ${dollars(most)}`;
  return (
    <section aria-labelledby="everybody" className="grid max-w-3xl gap-5">
      <h2 id="everybody" className="font-serif text-lg">
        Everybody together, this month
      </h2>
      <div className="grid gap-2">
        <p className="text-sm tabular-nums">{words}</p>
        <Gauge label={words} taken={most === 0 ? 1 : spent / most} held={most === 0 ? 0 : held / most} />
      </div>
      <CapForm capMicros={most} />
      <p className="text-soft text-sm">
        What single people may spend stands with{" "}
        <Link href="/operator/owners" className="inline-flex min-h-11 items-center underline underline-offset-4">
          the owners
        </Link>
        .
      </p>
    </section>
  );
}
