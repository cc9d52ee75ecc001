/** A moment as this door writes it: ISO 8601 in UTC, to the second. */
export const mvTime = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
