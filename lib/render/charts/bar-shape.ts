import type { Surface } from "#lib/render/surface";

/**
 * A bar from `from` to `to` (px along its length) with a rounded far end. `across` is its other edge and thickness.
 */
export function fillBar<P>(
  surface: Surface<P>,
  along: "x" | "y",
  from: number,
  to: number,
  across: { at: number; size: number },
  radius: number,
): void {
  const length = Math.abs(to - from);
  if (length < 0.01 || across.size <= 0) return;
  const r = Math.min(radius, length, across.size / 2) * Math.sign(to - from);
  const c = Math.abs(r);
  const spot = (a: number, b: number): [number, number] => (along === "x" ? [a, b] : [b, a]);
  const near = across.at;
  const far = across.at + across.size;
  surface.beginPath();
  surface.moveTo(...spot(from, near));
  surface.lineTo(...spot(to - r, near));
  surface.quadraticCurveTo(...spot(to, near), ...spot(to, near + c));
  surface.lineTo(...spot(to, far - c));
  surface.quadraticCurveTo(...spot(to, far), ...spot(to - r, far));
  surface.lineTo(...spot(from, far));
  surface.closePath();
  surface.fill();
}
