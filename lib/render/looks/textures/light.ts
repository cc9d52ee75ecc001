import type { Size } from "#lib/render/box";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

/** Light from one place (parts of the frame), falling off to the edges. Opaque: with alpha, rounding would tint the bands. */
export function light<P>(
  surface: Surface<P>,
  frame: Size,
  at: readonly [number, number],
  stops: readonly string[],
  reach = 0.8,
): void {
  const x = at[0] * frame.width;
  const y = at[1] * frame.height;
  const falloff = surface.createRadialGradient(x, y, 0, x, y, Math.hypot(frame.width, frame.height) * reach);
  for (const [i, color] of stops.entries()) falloff.addColorStop(i / (stops.length - 1), color);
  surface.fillStyle = falloff;
  surface.fillRect(0, 0, frame.width, frame.height);
}

/** A glow of one colour over what is there; `radius` in px, `strength` 0 to 1 at its heart. */
export function glow<P>(surface: Surface<P>, x: number, y: number, radius: number, color: string, strength: number) {
  const falloff = surface.createRadialGradient(x, y, 0, x, y, radius);
  // Eased, so that no edge is seen where it ends.
  for (const at of [0, 0.25, 0.5, 0.75, 1]) {
    falloff.addColorStop(at, withAlpha(color, strength * (1 - at) ** 2 * (1 + 2 * at)));
  }
  surface.fillStyle = falloff;
  surface.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
}

/** From above to below, colours at even distances. */
export function skyLight<P>(surface: Surface<P>, frame: Size, stops: readonly string[]): void {
  const fall = surface.createLinearGradient(0, 0, 0, frame.height);
  for (const [i, color] of stops.entries()) fall.addColorStop(i / (stops.length - 1), color);
  surface.fillStyle = fall;
  surface.fillRect(0, 0, frame.width, frame.height);
}
