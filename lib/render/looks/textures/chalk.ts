import { mix } from "#lib/render/looks/mix";
import { light } from "#lib/render/looks/textures/light";
import type { Texture } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** A board that was wiped: broad, faint strokes of the sponge, and dust. */
export const chalk: Texture = ({ surface, look, frame, unit, random }) => {
  light(surface, frame, [0.45, 0.35], [mix(look.ground, "#3a5449", 0.45), mix(look.ground, "#16231e", 0.45)]);
  surface.lineCap = "round";
  for (let i = 0; i < 26; i++) {
    const x = random() * frame.width;
    const y = random() * frame.height;
    const length = (160 + 260 * random()) * unit;
    const turn = (random() - 0.5) * 0.7;
    for (let layer = 0; layer < 5; layer++) {
      surface.strokeStyle = withAlpha(look.colors.text, 0.0065);
      surface.lineWidth = (24 + 22 * layer) * unit;
      surface.beginPath();
      surface.moveTo(x, y);
      surface.quadraticCurveTo(
        x + length / 2,
        y + Math.sin(turn) * length + 30 * unit,
        x + Math.cos(turn) * length,
        y + Math.sin(turn) * length,
      );
      surface.stroke();
    }
  }
  const specks = Math.round((frame.width * frame.height) / (unit * unit) / 1100);
  for (let i = 0; i < specks; i++) {
    surface.fillStyle = withAlpha(look.colors.text, 0.02 + 0.07 * random() ** 2);
    surface.beginPath();
    surface.arc(random() * frame.width, random() * frame.height, (0.4 + 0.7 * random()) * unit, 0, 2 * Math.PI);
    surface.fill();
  }
};
