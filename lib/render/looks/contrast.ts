/** How much light a channel of so many 255ths gives. */
const light = Float64Array.from({ length: 256 }, (_, n) => {
  const c = n / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});

const luminance = (hex: string): number => {
  const rgb = Number.parseInt(hex.slice(1, 7), 16);
  return (
    0.2126 * (light[(rgb >> 16) & 255] ?? 0) +
    0.7152 * (light[(rgb >> 8) & 255] ?? 0) +
    0.0722 * (light[rgb & 255] ?? 0)
  );
};

/** WCAG contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
