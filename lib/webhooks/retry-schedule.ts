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
 * Seconds from the attempt with this number (from 1) to the next; undefined after the last. `random` is from 0 to 1:
 * up to a tenth is added, so that what failed together does not come back together.
 */
export function retryAfterSeconds(attempt: number, random: number): number | undefined {
  const pause = retrySchedule[attempt - 1];
  return pause === undefined ? undefined : Math.round(pause * (1 + jitter * random) * 1000) / 1000;
}
