import { filmGrain } from "#lib/render/looks/textures/film-grain";
import { glow, light } from "#lib/render/looks/textures/light";
import type { Texture } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** A grey studio backdrop: a soft lamp on it, the curve where it becomes floor, lights far out of focus. */
export const studio: Texture = (task) => {
  const { surface, frame, unit, random } = task;
  const { width, height } = frame;
  const reach = Math.hypot(width, height);
  light(surface, frame, [0.42, 0.34], ["#3b3c3d", "#323334", "#242526", "#161718"], 0.74);
  const floor = surface.createLinearGradient(0, height * 0.8, 0, height);
  floor.addColorStop(0, "#00000000");
  floor.addColorStop(0.35, "#0000002e");
  floor.addColorStop(1, "#00000052");
  surface.fillStyle = floor;
  surface.fillRect(0, height * 0.8, width, height * 0.2);
  glow(surface, width * 0.98, height * 0.1, reach * 0.34, "#e9bd76", 0.085);
  glow(surface, width * 0.02, height * 0.96, reach * 0.3, "#9fcbe8", 0.07);
  for (let i = 0; i < 9; i++) {
    const right = i % 2 === 0;
    const x = width * (right ? 0.8 + 0.26 * random() : 0.2 - 0.26 * random());
    const y = height * (right ? 0.28 * random() - 0.04 : 1.04 - 0.26 * random());
    const radius = (34 + 62 * random()) * unit;
    const color = right ? "#ffdca8" : "#bcdcf2";
    surface.fillStyle = withAlpha(color, 0.016 + 0.016 * random());
    surface.beginPath();
    surface.arc(x, y, radius, 0, 2 * Math.PI);
    surface.fill();
    surface.strokeStyle = withAlpha(color, 0.028);
    surface.lineWidth = 1.2 * unit;
    surface.stroke();
  }
  filmGrain(task, 0.022);
};
