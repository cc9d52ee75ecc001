import type { OwnerLimits } from "#lib/contracts/owner-view";
import { dollarsToMicros, wrongAmount } from "../dollars-to-micros";
import { gigabytesToBytes } from "./gigabytes-to-bytes";

/** What is typed; an empty field lets the installation's setting count. */
export interface TypedLimits {
  dollars: string;
  gigabytes: string;
  days: string;
}

type Wrong = Partial<Record<keyof TypedLimits, string>>;

/** The limits that were typed, or what is wrong with them, by field. */
export function limitsOf({ dollars, gigabytes, days }: TypedLimits): { limits: OwnerLimits; wrong: Wrong } {
  const read = (text: string, parse: (text: string) => number | undefined) => (text.trim() === "" ? null : parse(text));
  const limits = {
    cap_micros: read(dollars, dollarsToMicros),
    storage_cap_bytes: read(gigabytes, gigabytesToBytes),
    retention_days: read(days, (text) => (/^[1-9]\d{0,4}$/.test(text.trim()) ? Number(text) : undefined)),
  };
  return {
    limits,
    wrong: {
      ...(limits.cap_micros === undefined && { dollars: wrongAmount }),
      ...(limits.storage_cap_bytes === undefined && { gigabytes: "Write an amount in GB, such as 5 or 0.5." }),
      ...(limits.retention_days === undefined && { days: "Write whole days, such as 90." }),
    },
  };
}
