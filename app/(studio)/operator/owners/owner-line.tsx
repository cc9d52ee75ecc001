import type { OwnerKind, OwnerView } from "#lib/contracts/owner-view";
import { Disclosure } from "../../../_ui/disclosure";
import { dollars } from "../../../_ui/format-money";
import { fileSize } from "../../../_ui/format-time";
import { Gauge } from "../../../_ui/gauge";
import { LocalTime } from "../../../_ui/local-time.client";
import { LimitForm } from "./limit-form.client";

const kindWords: Readonly<Record<OwnerKind, string>> = { guest: "Guest", local: "This machine", user: "Signed in" };
const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const stored = (bytes: number): string => (bytes === 0 ? "Nothing" : fileSize(bytes));

/** One owner: what they spend, keep and have under way, and what they may. */
export function OwnerLine({ owner }: { owner: OwnerView }) {
  const { owner_id, kind, claimed_by, last_seen_at, stored_bytes: bytes, storage_cap_bytes: room, limits } = owner;
  const { cap_micros: most, spent_micros: spent, reserved_micros: held, jobs, retention_days: days } = owner;
  const money = `${dollars(spent)} spent${held > 0 ? `, ${dollars(held)} held` : ""} of ${dollars(most)}`;
  const storage = `${stored(bytes)} kept${room === undefined ? "" : ` of ${fileSize(room)}`}`;
  const set = Object.keys(limits).length;
  return (
    <article aria-labelledby={`owner-${owner_id}`} className="grid gap-4 pt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h3 id={`owner-${owner_id}`} className="break-all font-mono text-sm">
          {owner_id}
        </h3>
        <p className="text-soft text-sm">
          {claimed_by === undefined ? kindWords[kind] : `Became ${claimed_by}`} · last here{" "}
          <LocalTime iso={last_seen_at} className="tabular-nums" />
        </p>
      </div>
      <div className="grid gap-x-8 gap-y-4 text-sm sm:grid-cols-3">
        <div className="grid content-start gap-2">
          <p className="tabular-nums">{money}</p>
          <Gauge label={money} taken={share(spent, most)} held={share(held, most)} />
        </div>
        <div className="grid content-start gap-2">
          <p className="tabular-nums">{storage}</p>
          {room !== undefined && <Gauge label={storage} taken={share(bytes, room)} />}
          {days !== undefined && <p className="text-soft">for {counted(days, "day", "days")}</p>}
        </div>
        <div className="grid content-start gap-1 tabular-nums">
          <p>{counted(owner.videos, "film", "films")}</p>
          <p className="text-soft">
            {counted(jobs.this_month, "order", "orders")} this month
            {jobs.active > 0 && `, ${jobs.active} under way`}
            {jobs.waiting > 0 && `, ${jobs.waiting} waiting`}
          </p>
        </div>
      </div>
      <Disclosure className="border-t-0" title={set === 0 ? "Limits" : `Limits: ${set} of their own`}>
        <LimitForm key={JSON.stringify(limits)} owner={{ owner_id, limits }} />
      </Disclosure>
    </article>
  );
}

/** Of nothing all is taken, as soon as there is something. */
const share = (part: number, whole: number): number => (whole === 0 ? Math.sign(part) : part / whole);
