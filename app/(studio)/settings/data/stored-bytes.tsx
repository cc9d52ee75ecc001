import type { UsageView } from "#lib/contracts/money";
import { fileSize } from "../../../_ui/format-time";
import { Gauge } from "../../../_ui/gauge";
import { Notice } from "../../../_ui/notice";
import { kindWords } from "./kind-words";

/** What is stored, by what it belongs to, and how full that makes the room. */
export function StoredBytes({ storage }: { storage: UsageView["storage"] }) {
  const { bytes, cap_bytes: cap, by_kind: kinds } = storage;
  const deleted = kinds.find(({ kind }) => kind === "deleted")?.bytes ?? 0;
  const live = bytes - deleted;
  return (
    <section aria-labelledby="stored" className="grid gap-5">
      <div className="grid gap-1">
        <h2 id="stored" className="text-soft text-sm">
          Stored
        </h2>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-serif text-2xl tabular-nums">{bytes === 0 ? "Nothing yet" : fileSize(bytes)}</span>
          {cap !== undefined && <span className="text-soft">of {fileSize(cap)}</span>}
        </p>
      </div>
      {cap !== undefined && (
        <Gauge
          label={`${fileSize(live)} of ${fileSize(cap)}, and ${fileSize(deleted)} deleted`}
          taken={live / cap}
          held={deleted / cap}
        />
      )}
      {cap !== undefined && live >= cap && (
        <Notice tone="warn" title="There is no room left">
          <p>
            New films and uploads are refused until something is deleted. Within minutes the oldest films without a
            public link go by themselves.
          </p>
        </Notice>
      )}
      {kinds.length > 0 && <KindTable kinds={kinds} />}
    </section>
  );
}

function KindTable({ kinds }: { kinds: UsageView["storage"]["by_kind"] }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">What the bytes belong to</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Pieces</th>
          <th scope="col">Size</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, bytes, count }) => (
          <tr key={kind} className="border-line border-t last:border-b">
            <th scope="row" className="py-3 pr-4 text-left font-normal">
              <span className="block font-medium">{kindWords[kind].name}</span>
              <span className="block text-soft">{kindWords[kind].what}</span>
            </th>
            <td className="hidden whitespace-nowrap py-3 pr-4 text-right align-top text-soft tabular-nums sm:table-cell">
              {count.toLocaleString("en")} {count === 1 ? "piece" : "pieces"}
            </td>
            <td className="whitespace-nowrap py-3 text-right align-top font-mono tabular-nums">{fileSize(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
