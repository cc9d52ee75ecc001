import { filmGrain } from "#lib/render/looks/textures/film-grain";
import { glow, light } from "#lib/render/looks/textures/light";
import type { Texture } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** A dark office at night: light through a venetian blind falls across the wall. */
export const blinds: Texture = (task) => {
  const { surface, look, frame, unit } = task;
  const { width, height } = frame;
  const reach = Math.hypot(width, height);
  light(surface, frame, [0.7, 0.3], ["#1b1b1c", "#111112", "#070707"], 0.7);
  glow(surface, width * 0.8, height * 0.24, reach * 0.44, look.colors.text, 0.05);
  const left = width * (height > width ? 0.28 : 0.5);
  const span = width * 1.02 - left;
  // The window's slats, leaning; brightest in the middle of the pane.
  const slats = 11;
  const pitch = (height * 0.86) / slats;
  for (let i = 0; i < slats; i++) {
    const top = height * 0.05 + i * pitch;
    const strength = 0.11 * Math.sin((Math.PI * (i + 0.7)) / (slats + 0.4));
    const ray = surface.createLinearGradient(left, 0, left + span, 0);
    ray.addColorStop(0, withAlpha(look.colors.text, 0));
    ray.addColorStop(0.3, withAlpha(look.colors.text, strength * 0.7));
    ray.addColorStop(0.75, withAlpha(look.colors.text, strength));
    ray.addColorStop(1, withAlpha(look.colors.text, strength * 0.5));
    surface.fillStyle = ray;
    surface.beginPath();
    surface.moveTo(left, top + pitch * 1.5);
    surface.lineTo(left + span, top);
    surface.lineTo(left + span, top + pitch * 0.56);
    surface.lineTo(left, top + pitch * 1.95);
    surface.closePath();
    surface.fill();
  }
  // The window's bar and the cords throw shadows.
  surface.fillStyle = withAlpha("#070707", 0.62);
  for (const [at, wide] of [
    [0.46, 9],
    [0.8, 2.2],
    [0.22, 2.2],
  ] as const) {
    surface.fillRect(left + span * at, 0, wide * unit, height);
  }
  filmGrain(task, 0.04);
};
