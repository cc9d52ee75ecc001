import { glow, skyLight } from "#lib/render/looks/textures/light";
import type { Texture, TextureTask } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** A wet street at night: haze of neon over a far skyline, its light on the ground, the lines of an old screen. */
export const neonNight: Texture = (task) => {
  const { surface, look, frame, unit, ornaments } = task;
  const { width, height } = frame;
  const { accent, second } = look.colors;
  const reach = Math.hypot(width, height);
  skyLight(surface, frame, ["#07060f", "#0b0918", "#120b26", "#1a0d33"]);
  glow(surface, width * 0.14, height * 1.04, reach * 0.5, accent, 0.26);
  glow(surface, width * 0.9, height * 1.02, reach * 0.46, second, 0.2);
  glow(surface, width * 0.74, -height * 0.1, reach * 0.34, "#7a4dff", 0.16);
  rain(task);
  if (ornaments) skyline(task);
  surface.fillStyle = withAlpha("#000000", 0.16);
  const pitch = Math.max(3, Math.round(3.4 * unit));
  for (let y = 0; y < height; y += pitch) surface.fillRect(0, y, width, Math.max(1, Math.round(unit)));
  if (!ornaments) return;
  const [edge, arm] = [18 * unit, 30 * unit];
  surface.lineWidth = 2 * unit;
  for (const [x, y, color] of [
    [0, 0, second],
    [1, 0, accent],
    [0, 1, accent],
    [1, 1, second],
  ] as const) {
    const [left, top] = [x ? width - edge : edge, y ? height - edge : edge];
    for (const [thick, strength] of [
      [6, 0.16],
      [2, 0.9],
    ] as const) {
      surface.strokeStyle = withAlpha(color, strength);
      surface.lineWidth = thick * unit;
      surface.beginPath();
      surface.moveTo(left + (x ? -arm : arm), top);
      surface.lineTo(left, top);
      surface.lineTo(left, top + (y ? -arm : arm));
      surface.stroke();
    }
  }
};

/** Rain that falls aslant, some of it near. */
function rain<P>({ surface, frame, unit, random }: TextureTask<P>): void {
  const drops = Math.round((frame.width * frame.height) / (unit * unit) / 6500);
  surface.lineCap = "round";
  for (let i = 0; i < drops; i++) {
    const near = random() ** 3;
    const [x, y] = [random() * frame.width * 1.1, (random() - 0.1) * frame.height];
    const length = (14 + 46 * near) * unit;
    surface.strokeStyle = withAlpha("#bfe4ff", 0.05 + 0.07 * random());
    surface.lineWidth = (0.7 + 0.9 * near) * unit;
    surface.beginPath();
    surface.moveTo(x, y);
    surface.lineTo(x - 0.22 * length, y + length);
    surface.stroke();
  }
}

/** Towers in the lower margin, higher at the sides, with lit windows and light under them. */
function skyline<P>({ surface, look, frame, unit, random }: TextureTask<P>): void {
  const { width, height } = frame;
  const neon = [look.colors.accent, look.colors.second, "#f8f06a", "#b69cff"];
  for (let x = -10 * unit; x < width; ) {
    const wide = (18 + 34 * random()) * unit;
    const outside = Math.abs((x + wide / 2) / width - 0.5) * 2;
    const tall = (10 + 26 * outside ** 2 + 12 * random()) * unit;
    const top = height - tall;
    surface.fillStyle = "#05040c";
    surface.fillRect(x, top, wide, tall);
    const color = neon[Math.floor(random() * neon.length)] ?? look.colors.accent;
    for (let y = top + 5 * unit; y < height - 4 * unit; y += 6 * unit) {
      for (let at = x + 4 * unit; at < x + wide - 5 * unit; at += 7 * unit) {
        if (random() > 0.34) continue;
        surface.fillStyle = withAlpha(color, 0.25 + 0.5 * random());
        surface.fillRect(at, y, 3 * unit, 2 * unit);
      }
    }
    if (random() < 0.3) {
      surface.fillStyle = withAlpha(color, 0.8);
      surface.fillRect(x + 2 * unit, top, wide - 4 * unit, 1.4 * unit);
    }
    x += wide + (random() < 0.3 ? 8 * unit : 0);
  }
}
