/** A person's dollars, such as `12` or `12.50`, in micro-dollars; undefined for what is no such amount. */
export function dollarsToMicros(text: string): number | undefined {
  const [, whole, cents = ""] = /^\$?\s*(\d{1,9})(?:[.,](\d{1,6}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole) * 1_000_000 + Number(cents.padEnd(6, "0"));
}

/** The other way, for a field: `12.50`. */
export const microsToField = (micros: number): string => (micros / 1_000_000).toFixed(micros % 10_000 === 0 ? 2 : 6);

export const wrongAmount = "Write an amount in dollars, such as 25 or 12.50.";
