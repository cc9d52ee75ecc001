import { glow, skyLight } from "#lib/render/looks/textures/light";
import type { Texture, TextureTask } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** A luminous sky: blue above, warm at the horizon, towers of cloud at both sides and the sun's flare. */
export const summerSky: Texture = (task) => {
  const { surface, frame, unit } = task;
  const { width, height } = frame;
  skyLight(surface, frame, ["#bcdcff", "#cbe4ff", "#d6eaff", "#dcebfa", "#f6e6dd"]);
  glow(surface, width * 0.88, -height * 0.05, Math.hypot(width, height) * 0.62, "#ffffff", 0.75);
  // Ghosts of the sun in the lens, on the line through the middle.
  for (const [along, radius, strength] of [
    [0.3, 34, 0.3],
    [0.46, 16, 0.34],
    [0.72, 58, 0.2],
    [0.84, 22, 0.28],
  ] as const) {
    surface.fillStyle = withAlpha("#ffffff", strength);
    surface.beginPath();
    surface.arc(width * (0.88 - 0.82 * along), height * (0.02 + 0.9 * along), radius * unit, 0, 2 * Math.PI);
    surface.fill();
  }
  const tall = Math.max(1, height / width) ** 0.5;
  bank(task, -0.06, 0.34, 170 * tall, withAlpha("#ffffff", 0.55));
  bank(task, 0.66, 1.08, 220 * tall, withAlpha("#ffffff", 0.55));
  bank(task, -0.08, 0.52, 76 * tall, "#f7fbff");
  bank(task, 0.48, 1.08, 104 * tall, "#f7fbff");
};

/** Heaped cloud from one part of the width to another, highest outside; `units` high. */
function bank<P>(
  { surface, frame, unit, random }: TextureTask<P>,
  from: number,
  to: number,
  units: number,
  color: string,
) {
  const heaps = 16;
  surface.fillStyle = color;
  surface.beginPath();
  for (let i = 0; i < heaps; i++) {
    const at = (i + 0.2 + 0.6 * random()) / heaps;
    const x = (from + (to - from) * at) * frame.width;
    const outside = Math.abs(x / frame.width - 0.5) * 2;
    const radius = (0.28 + 0.3 * random()) * units * unit;
    const y = frame.height - units * unit * (outside ** 1.6 - 0.3) * (0.5 + 0.5 * random());
    surface.moveTo(x + radius, y);
    surface.arc(x, y, radius, 0, 2 * Math.PI);
    surface.rect(x - radius, y, 2 * radius, frame.height - y + radius);
  }
  surface.fill();
}
