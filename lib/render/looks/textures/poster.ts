import type { Texture } from "#lib/render/looks/textures/texture";

/** A modernist poster: large pale shapes behind everything, small strong ones in the margins. */
export const poster: Texture = ({ surface, look, frame, unit, ornaments }) => {
  const { width, height } = frame;
  const { accent, second, text } = look.colors;
  const yellow = "#f2b31b";
  const short = Math.min(width, height);

  disc(width * 0.86, height * 0.2, short * 0.46, "#f6f4ee");
  disc(width * 0.86, height * 0.2, short * 0.27, "#efece4");
  shape("#e7e2d5", [
    [0, height],
    [0, height - short * 0.62],
    [short * 0.62, height],
  ]);
  shape("#f5f2ea", [
    [width * 0.2, 0],
    [width * 0.2 + short * 0.34, 0],
    [width * 0.2 - short * 0.28, height],
    [width * 0.2 - short * 0.62, height],
  ]);
  if (!ornaments) return;

  // Nothing strong reaches the place where content starts.
  const r = 66 * unit;
  surface.fillStyle = accent;
  surface.beginPath();
  surface.moveTo(width, 0);
  surface.arc(width, 0, r, Math.PI / 2, Math.PI);
  surface.closePath();
  surface.fill();
  shape(second, [
    [0, height],
    [0, height - r],
    [r * 0.7, height],
  ]);
  shape(yellow, [
    [0, height - r * 1.62],
    [r * 0.54, height - r * 1.08],
    [0, height - r * 1.08],
  ]);
  bar(0, 0, 14, 120, text);
  bar(14, 0, 14, 72, accent);
  bar(28, 0, 106, 14, text);
  for (let i = 0; i < 5; i++) bar(width / unit - 40, height / unit - 150 + 22 * i, 40, 8, i === 2 ? accent : text);
  disc(width - 20 * unit, height - 21 * unit, 11 * unit, yellow);

  function bar(x: number, y: number, w: number, h: number, color: string): void {
    surface.fillStyle = color;
    surface.fillRect(x * unit, y * unit, w * unit, h * unit);
  }
  function disc(x: number, y: number, radius: number, color: string): void {
    surface.fillStyle = color;
    surface.beginPath();
    surface.arc(x, y, radius, 0, 2 * Math.PI);
    surface.fill();
  }
  function shape(color: string, points: readonly (readonly [number, number])[]): void {
    surface.fillStyle = color;
    surface.beginPath();
    for (const [i, [x, y]] of points.entries()) {
      if (i === 0) surface.moveTo(x, y);
      else surface.lineTo(x, y);
    }
    surface.closePath();
    surface.fill();
  }
};
