import { ChevronRight } from "lucide-react";
import type { AuditView } from "#lib/contracts/audit-view";
import { LocalTime } from "../../../_ui/local-time.client";
import { actWords } from "./act-words";
import { detailOf } from "./detail-of";

interface AuditLineProps {
  entry: AuditView;
  ownerId: string;
  /** Names of the owner's keys by their ids. */
  keyNames: ReadonlyMap<string, string>;
}

/** One act: what, on what, by whom, when; ids are folded. */
export function AuditLine({ entry, ownerId, keyNames }: AuditLineProps) {
  const { act, actor, at, subject, request_id } = entry;
  const detail = detailOf(entry, keyNames);
  return (
    <details className="group">
      <summary className="grid min-h-11 grid-cols-[auto_minmax(0,1fr)] gap-x-2 py-3 text-sm sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:gap-x-3">
        <ChevronRight className="mt-0.5 size-4 transition-transform duration-150 group-open:rotate-90" aria-hidden />
        <span className="min-w-0 break-words">
          <span className="font-medium">{actWords[act] ?? act}</span>
          {detail && <span> · {detail}</span>}
          {actor !== ownerId && <span className="text-soft"> · {actorWords(actor, keyNames)}</span>}
        </span>
        <LocalTime
          iso={at}
          className="col-start-2 whitespace-nowrap text-soft tabular-nums sm:col-start-3 sm:text-right"
        />
      </summary>
      <dl className="grid gap-x-6 gap-y-1 pb-4 pl-6 text-sm sm:grid-cols-[auto_minmax(0,1fr)] sm:pl-7">
        {[
          ["Act", act],
          ["On", subject],
          ["By", actor],
          ["Request", request_id],
        ].map(([name, value]) =>
          value === undefined ? null : (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd className="break-all font-mono">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}

function actorWords(actor: string, keyNames: ReadonlyMap<string, string>): string {
  if (actor.startsWith("key:")) {
    const name = keyNames.get(actor.slice("key:".length));
    return name === undefined ? "by an API key" : `by the key ${name}`;
  }
  if (actor === "operator") return "by whoever runs this installation";
  return actor === "clerk" ? "by the sign-in service" : "by somebody else";
}
