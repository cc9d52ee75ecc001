/** Micro-dollars as people write dollars: `$12.40`, `$0.0042` where cents would say nothing. */
export function dollars(micros: number): string {
  const digits = micros !== 0 && Math.abs(micros) < 10_000 ? 4 : 2;
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(micros / 1_000_000);
}
