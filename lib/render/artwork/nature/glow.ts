import type { ArtPalette } from "#lib/render/artwork/palette";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

interface Glow {
  x: number;
  y: number;
  radius: number;
  color: string;
  /** Opacity in the middle, 0 to 1. */
  strength: number;
}

/** Light around a place, fading out; in steps where the palette is flat. */
export function drawGlow<Q>(surface: Surface<Q>, { x, y, radius, color, strength }: Glow, palette: ArtPalette): void {
  if (palette.flat) {
    for (const [share, alpha] of [
      [1, 0.16],
      [0.72, 0.2],
      [0.48, 0.26],
    ] as const) {
      surface.fillStyle = withAlpha(color, alpha * strength);
      surface.beginPath();
      surface.arc(x, y, radius * share * 0.7, 0, 2 * Math.PI);
      surface.fill();
    }
    return;
  }
  softSpot(surface, x, y, radius, color, strength);
}

/** A spot without an edge. */
export function softSpot<Q>(
  surface: Surface<Q>,
  x: number,
  y: number,
  radius: number,
  color: string,
  strength: number,
): void {
  const light = surface.createRadialGradient(x, y, 0, x, y, radius);
  for (const at of [0, 0.12, 0.26, 0.42, 0.6, 0.8, 1])
    light.addColorStop(at, withAlpha(color, strength * (1 - at) ** 2.2));
  surface.fillStyle = light;
  surface.beginPath();
  surface.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  surface.fill();
}
