const minute = 60;
const hour = 60 * minute;

/** Pauses between attempts in seconds, as Standard Webhooks recommends: ten attempts in a little over three days. */
export const retrySchedule: readonly number[] = [
  5,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

const jitter = 0.1;

/**
 * Seconds from the attempt with this number (from 1) to the next; undefined after the last. `askedSeconds`: what the
 * receiver asked for; it may lengthen a pause up to the longest of the schedule, and never shortens one. `random` is
 * from 0 to 1: up to a tenth is added, so that what failed together does not come back together.
 */
export function retryAfterSeconds(attempt: number, random: number, askedSeconds = 0): number | undefined {
  const planned = retrySchedule[attempt - 1];
  if (planned === undefined) return undefined;
  const pause = Math.max(planned, Math.min(askedSeconds, 24 * hour));
  return Math.round(pause * (1 + jitter * random) * 1000) / 1000;
}

/** Answers by which a receiver says that it is busy, and may say until when. */
const busy: readonly number[] = [429, 503];

/**
 * Seconds from `at` on for which a receiver asks for silence, by its status and `Retry-After` (seconds, or a moment as
 * HTTP writes it); 0 when it asks for none, or in no words that anybody knows.
 */
export function askedPauseSeconds(status: number, retryAfter: string | null, at: Date): number {
  const words = retryAfter?.trim() ?? "";
  if (!busy.includes(status)) return 0;
  if (/^\d+$/.test(words)) return Number(words);
  const moment = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(words)
    ? Date.parse(words)
    : Number.NaN;
  return Number.isNaN(moment) ? 0 : Math.max(0, (moment - at.getTime()) / 1000);
}
