import { filmGrain } from "#lib/render/looks/textures/film-grain";
import { glow, light } from "#lib/render/looks/textures/light";
import type { Texture } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** A dark set in teal with one amber lamp, letterbox bars and a streak of lens light. */
export const cinema: Texture = (task) => {
  const { surface, look, frame, unit, ornaments } = task;
  const { width, height } = frame;
  const reach = Math.hypot(width, height);
  light(surface, frame, [0.46, 0.4], ["#1d2c33", "#141e23", "#0a0f12"], 0.72);
  glow(surface, width * 0.04, height * 0.1, reach * 0.5, look.colors.second, 0.1);
  glow(surface, width * 1.02, height * 0.94, reach * 0.52, look.colors.accent, 0.17);
  filmGrain(task, 0.035);
  if (!ornaments) return;
  const bar = (height > width ? 54 : width / height > 2 ? 16 : 26) * unit;
  surface.fillStyle = "#030405";
  surface.fillRect(0, 0, width, bar);
  surface.fillRect(0, height - bar, width, bar);
  streak(0.82, height - bar, look.colors.accent, 0.85);
  streak(0.14, bar, look.colors.second, 0.5);

  function streak(at: number, y: number, color: string, strength: number): void {
    const ray = surface.createLinearGradient((at - 0.34) * width, 0, (at + 0.34) * width, 0);
    ray.addColorStop(0, withAlpha(color, 0));
    ray.addColorStop(0.5, withAlpha(color, strength));
    ray.addColorStop(1, withAlpha(color, 0));
    surface.fillStyle = ray;
    surface.fillRect((at - 0.34) * width, y - 0.6 * unit, 0.68 * width, 1.2 * unit);
  }
};
