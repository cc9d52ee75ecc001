import { light } from "#lib/render/looks/textures/light";
import type { Texture } from "#lib/render/looks/textures/texture";

/** A comic panel: rays behind the picture, dots of cheap print in two corners, a thick round outline. */
export const comicPage: Texture = ({ surface, look, frame, unit, ornaments }) => {
  const { width, height } = frame;
  const reach = Math.hypot(width, height);
  light(surface, frame, [0.5, 0.52], ["#fff8dc", "#fff1bf", "#ffe7a0"], 0.62);
  surface.fillStyle = "#ffe29155";
  const rays = 14;
  for (let i = 0; i < rays; i++) {
    const from = ((i + 0.15) / rays) * 2 * Math.PI;
    surface.beginPath();
    surface.moveTo(width / 2, height * 0.56);
    surface.arc(width / 2, height * 0.56, reach, from, from + Math.PI / rays);
    surface.closePath();
    surface.fill();
  }
  surface.fillStyle = "#ffd468";
  const step = 17 * unit;
  const spread = 0.34 * reach;
  for (let row = 0; row * step < spread; row++) {
    for (let column = 0; column * step < spread; column++) {
      const x = (column + (row % 2) / 2) * step;
      const y = row * step;
      const radius = 6.6 * unit * (1 - Math.hypot(x, y) / spread);
      if (radius < 0.6 * unit) continue;
      dot(x, y, radius);
      dot(width - x, height - y, radius);
    }
  }
  if (!ornaments) return;
  const inset = 13 * unit;
  surface.fillStyle = "#ff9a3d";
  surface.beginPath();
  surface.rect(0, 0, width, height);
  // The hole runs the other way round.
  hole(inset, 26 * unit);
  surface.fill();
  surface.strokeStyle = look.colors.text;
  surface.lineWidth = 6 * unit;
  surface.lineJoin = "round";
  surface.beginPath();
  hole(inset, 26 * unit);
  surface.stroke();

  function dot(x: number, y: number, radius: number): void {
    surface.beginPath();
    surface.arc(x, y, radius, 0, 2 * Math.PI);
    surface.fill();
  }
  function hole(edge: number, radius: number): void {
    const [right, bottom, turn] = [width - edge, height - edge, Math.PI / 2];
    surface.moveTo(edge, edge + radius);
    surface.lineTo(edge, bottom - radius);
    surface.arc(edge + radius, bottom - radius, radius, 2 * turn, turn, true);
    surface.lineTo(right - radius, bottom);
    surface.arc(right - radius, bottom - radius, radius, turn, 0, true);
    surface.lineTo(right, edge + radius);
    surface.arc(right - radius, edge + radius, radius, 0, -turn, true);
    surface.lineTo(edge + radius, edge);
    surface.arc(edge + radius, edge + radius, radius, -turn, -2 * turn, true);
    surface.closePath();
  }
};
