import { mix } from "#lib/render/looks/mix";
import { light } from "#lib/render/looks/textures/light";
import type { Texture } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** Warm light on paper, and its fibres. */
export const paperGrain: Texture = ({ surface, look, frame, unit, random }) => {
  light(surface, frame, [0.36, 0.24], [mix(look.ground, "#fffdf8", 0.7), mix(look.ground, look.rule, 0.24)]);
  surface.lineCap = "round";
  const fibres = Math.round((frame.width * frame.height) / (unit * unit) / 1500);
  for (let i = 0; i < fibres; i++) {
    const x = random() * frame.width;
    const y = random() * frame.height;
    const turn = random() * Math.PI;
    const length = (3 + 9 * random()) * unit;
    const bend = (random() - 0.5) * length;
    surface.strokeStyle = random() < 0.5 ? withAlpha("#ffffff", 0.22) : withAlpha("#8a7650", 0.055);
    surface.lineWidth = (0.5 + 0.6 * random()) * unit;
    surface.beginPath();
    surface.moveTo(x, y);
    surface.quadraticCurveTo(
      x + (Math.cos(turn) * length) / 2 + bend,
      y + (Math.sin(turn) * length) / 2,
      x + Math.cos(turn) * length,
      y + Math.sin(turn) * length,
    );
    surface.stroke();
  }
};
