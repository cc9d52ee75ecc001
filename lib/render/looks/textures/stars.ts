import { mix } from "#lib/render/looks/mix";
import { light } from "#lib/render/looks/textures/light";
import type { Texture } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** A night that is lit from one corner, and its stars. */
export const stars: Texture = ({ surface, look, frame, unit, random }) => {
  light(surface, frame, [0.78, -0.1], [mix(look.ground, "#2b3a7d", 0.5), mix(look.ground, "#0a0f20", 0.45)]);
  const count = Math.round((frame.width * frame.height) / (unit * unit) / 7000);
  for (let i = 0; i < count; i++) {
    const x = random() * frame.width;
    const y = random() * frame.height;
    surface.fillStyle = withAlpha("#dfe8ff", 0.07 + 0.4 * random() ** 4);
    surface.beginPath();
    surface.arc(x, y, (0.5 + 0.8 * random()) * unit, 0, 2 * Math.PI);
    surface.fill();
  }
};
