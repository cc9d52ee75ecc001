const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Between two `#rrggbb` colours: 0 = a, 1 = b. */
export function mix(a: string, b: string, amount: number): string {
  if (amount <= 0) return a;
  if (amount >= 1) return b;
  const to = channels(b);
  const mixed = channels(a).map((c, i) => Math.round(c + ((to[i] ?? c) - c) * amount));
  return `#${mixed.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
}
