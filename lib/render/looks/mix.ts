/** Between two `#rrggbb` colours: 0 = a, 1 = b. */
export function mix(a: string, b: string, amount: number): string {
  if (amount <= 0) return a;
  if (amount >= 1) return b;
  const [from, to] = [Number.parseInt(a.slice(1, 7), 16), Number.parseInt(b.slice(1, 7), 16)];
  let mixed = 1;
  for (const shift of [16, 8, 0]) {
    const c = (from >> shift) & 255;
    mixed = mixed * 256 + Math.round(c + (((to >> shift) & 255) - c) * amount);
  }
  return `#${mixed.toString(16).slice(1)}`;
}
