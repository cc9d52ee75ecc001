import type { UsageView } from "#lib/contracts/money";
import { dollars } from "../../../_ui/format-money";
import { Gauge } from "../../../_ui/gauge";
import { SpentTable } from "./spent-table";

/** What the month cost, what is held for films under way, and how much is left of it. */
export function MonthSpent({ usage }: { usage: UsageView }) {
  const { spent_micros: spent, reserved_micros: held, cap_micros: cap } = usage;
  const left = cap === undefined ? undefined : Math.max(0, cap - spent - held);
  const figures = [
    { name: "Spent", micros: spent, mark: "bg-ink" },
    { name: "Held for films under way", micros: held, mark: "hatched border border-line" },
    { name: "Left", micros: left, mark: "border border-line bg-sunk" },
  ];
  return (
    <section aria-labelledby="spent" className="grid gap-6">
      <div className="grid gap-1">
        <h3 id="spent" className="text-soft text-sm">
          Spent with vendors
        </h3>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-serif text-2xl tabular-nums">{dollars(spent)}</span>
          {cap !== undefined && <span className="text-soft">of {dollars(cap)} a month</span>}
        </p>
      </div>
      {cap !== undefined && (
        <Gauge
          label={`${dollars(spent)} spent and ${dollars(held)} held of ${dollars(cap)}`}
          taken={cap === 0 ? 1 : spent / cap}
          held={cap === 0 ? 0 : held / cap}
        />
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-3 text-sm">
        {figures.map(({ name, micros, mark }) =>
          micros === undefined ? null : (
            <div key={name} className="flex items-center gap-2">
              <dt className="flex items-center gap-2 text-soft">
                <span aria-hidden className={`size-3 shrink-0 rounded-sm ${mark}`} />
                {name}
              </dt>
              <dd className="font-mono tabular-nums">{dollars(micros)}</dd>
            </div>
          ),
        )}
      </dl>
      {usage.unanswered_micros > 0 && (
        <p className="max-w-[60ch] text-soft text-sm">
          {dollars(usage.unanswered_micros)} of it may not have been billed: a vendor was sent an order and never said
          whether it took it. The account there tells.
        </p>
      )}
      {usage.by_item.length > 0 ? <SpentTable lines={usage.by_item} /> : <NothingSpent />}
    </section>
  );
}

function NothingSpent() {
  return (
    <p className="max-w-[60ch] rounded-md border border-line bg-sheet p-5 text-soft text-sm">
      Nothing was bought this month. Writing, voices and drawing ran on this machine, and that costs nothing.
    </p>
  );
}
