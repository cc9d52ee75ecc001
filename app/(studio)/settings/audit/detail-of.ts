import type { AuditView } from "#lib/contracts/audit-view";
import { dollars } from "../../../_ui/format-money";
import { fileSize } from "../../../_ui/format-time";

/** What an act was done to, or led to, in a few words; undefined where its name says all. */
export function detailOf(
  { act, subject, details }: AuditView,
  keyNames: ReadonlyMap<string, string>,
): string | undefined {
  const named = details.title ?? details.filename ?? details.name ?? keyNames.get(subject);
  if (typeof named === "string" && named !== "") return `“${named}”`;
  if (act === "account.changed") return keepingWords(details);
  if (act === "account.exported") return exportWords(details);
  if (act === "provider.asked") return typeof details.message === "string" ? details.message : undefined;
  if (act === "cap.set") return limitWords(details);
  return undefined;
}

function keepingWords({ retention_days: days, storage_cap_bytes: cap }: AuditView["details"]): string {
  const long = typeof days === "number" ? `${days} ${days === 1 ? "day" : "days"}` : "without an end";
  return `${long}, ${typeof cap === "number" ? `at most ${fileSize(cap)}` : "as much as fits"}`;
}

/** What the operator has set; what was left as it was is not among the details. */
function limitWords(details: AuditView["details"]): string {
  const usual = (name: string, words: (figure: number) => string, what: string): string | undefined => {
    const figure = details[name];
    if (figure === undefined) return undefined;
    return typeof figure === "number" ? words(figure) : `${what} as usual`;
  };
  const parts = [
    usual("cap_micros", (micros) => `${dollars(micros)} a month`, "spending"),
    usual("storage_cap_bytes", (bytes) => `at most ${fileSize(bytes)}`, "room"),
    usual("retention_days", (days) => `films kept for ${days} ${days === 1 ? "day" : "days"}`, "keeping"),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function exportWords({ films, files }: AuditView["details"]): string | undefined {
  const parts = [films === true && "films", files === true && "files"].filter((part) => part !== false);
  return parts.length === 0 ? undefined : `with ${parts.join(" and ")}`;
}
