import Link from "next/link";
import type { UsageView } from "#lib/contracts/money";
import { fileSize } from "../../../_ui/format-time";
import { Gauge } from "../../../_ui/gauge";

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What is kept, how much room there is, and for how long. */
export function StorageKept({ storage }: { storage: UsageView["storage"] }) {
  const { bytes, cap_bytes: cap, videos, uploads, retention_days: days } = storage;
  return (
    <section aria-labelledby="storage" className="grid gap-4">
      <h3 id="storage" className="text-soft text-sm">
        Storage
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-serif text-xl tabular-nums">{bytes === 0 ? "Empty" : fileSize(bytes)}</span>
        {cap !== undefined && <span className="text-soft">of {fileSize(cap)}</span>}
      </p>
      {cap !== undefined && (
        <Gauge label={`${fileSize(bytes)} of ${fileSize(cap)}`} taken={cap === 0 ? 1 : bytes / cap} />
      )}
      <p className="text-soft text-sm">
        {videos + uploads === 0
          ? "Films and the files they are made of will be kept "
          : `${counted(videos, "film", "films")} and ${counted(uploads, "uploaded file", "uploaded files")}, kept `}
        {days === undefined ? "until you delete them." : `for ${counted(days, "day", "days")}.`}
      </p>
      <Link href="/settings/data" className="inline-flex min-h-11 items-center text-sm underline underline-offset-4">
        What it is, and how much may be kept
      </Link>
    </section>
  );
}
