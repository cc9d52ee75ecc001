import type { Size } from "#lib/render/box";
import type { Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import { seeded } from "#lib/render/looks/seeded";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

type Texture<P> = (surface: Surface<P>, look: Look, frame: Size, random: () => number) => void;

/** Fills the frame with a look's ground. Static: drawn once a scene; the same seed gives the same picture. */
export function drawGround<P>(surface: Surface<P>, look: Look, frame: Size, seed: number): void {
  surface.save();
  surface.globalAlpha = 1;
  surface.fillStyle = look.ground;
  surface.fillRect(0, 0, frame.width, frame.height);
  const textures: Record<Look["texture"], Texture<P> | undefined> = { grain, stars, chalk, none: undefined };
  textures[look.texture]?.(surface, look, frame, seeded(seed));
  surface.restore();
}

/** Light from one side, falling off to the edges. Opaque colours: with alpha, rounding would tint the bands. */
function light<P>(
  surface: Surface<P>,
  frame: Size,
  at: readonly [number, number],
  stops: readonly [string, string],
): void {
  const x = at[0] * frame.width;
  const y = at[1] * frame.height;
  const glow = surface.createRadialGradient(x, y, 0, x, y, Math.hypot(frame.width, frame.height) * 0.8);
  glow.addColorStop(0, stops[0]);
  glow.addColorStop(1, stops[1]);
  surface.fillStyle = glow;
  surface.fillRect(0, 0, frame.width, frame.height);
}

function grain<P>(surface: Surface<P>, look: Look, frame: Size, random: () => number): void {
  const unit = Math.min(frame.width, frame.height) / 720;
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
}

function stars<P>(surface: Surface<P>, look: Look, frame: Size, random: () => number): void {
  const unit = Math.min(frame.width, frame.height) / 720;
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
}

function chalk<P>(surface: Surface<P>, look: Look, frame: Size, random: () => number): void {
  const unit = Math.min(frame.width, frame.height) / 720;
  light(surface, frame, [0.45, 0.35], [mix(look.ground, "#3a5449", 0.45), mix(look.ground, "#16231e", 0.45)]);
  // Where a sponge has been: broad, faint strokes.
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
}
