import type { Spot } from "#lib/render/figures/spot";

const perTurn = 144;
/** Nobody sees more turns than this on top of each other. */
const mostTurns = 4;

/** Spots of an arc; angles in radians. Figure units turn against the clock, px with it. */
export function arcSpots(center: Spot, radius: number, from: number, to: number): Spot[] {
  const whole = Math.sign(to - from) * Math.min(Math.abs(to - from), mostTurns * 2 * Math.PI);
  if (!Number.isFinite(whole)) return [];
  const count = Math.max(2, Math.ceil((Math.abs(whole) / (2 * Math.PI)) * perTurn));
  return Array.from({ length: count + 1 }, (_, i): Spot => {
    const angle = from + (whole * i) / count;
    return [center[0] + radius * Math.cos(angle), center[1] + radius * Math.sin(angle)];
  });
}
