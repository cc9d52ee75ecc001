import { between, type Easel, type Layer, type Random } from "#lib/render/artwork/easel";
import { skyAt } from "#lib/render/artwork/nature/sky";
import type { Size } from "#lib/render/box";
import type { Bitmap } from "#lib/render/kit";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

interface Cloud {
  picture: Bitmap;
  x: number;
  y: number;
  /** px a second */
  speed: number;
  alpha: number;
}

/** Clouds that drift over the sky, between two heights (shares), lit from the sun. */
export function cloudLayer(easel: Easel, { from, to, count }: { from: number; to: number; count: number }): Layer {
  const random = easel.random("clouds");
  const clouds = Array.from({ length: count }, (_, i): Cloud => {
    const height = from + (to - from) * ((i + random()) / count);
    const near = 1 - (height - from) / Math.max(0.01, to - from);
    const picture =
      easel.palette.clouds === "puffs" ? puff(easel, random, near, height) : streak(easel, random, near, height);
    return {
      picture,
      x: between(random, -0.1, 0.95) * easel.width - picture.width / 2,
      y: height * easel.height - picture.height / 2,
      speed: (1.5 + 4.5 * near) * easel.unit,
      alpha: easel.palette.clouds === "puffs" ? 0.95 : between(random, 0.5, 0.95),
    };
  });
  return {
    depth: 0.12,
    live: (surface, seconds) => {
      for (const { picture, x, y, speed, alpha } of clouds) {
        surface.save();
        surface.globalAlpha *= alpha;
        surface.drawImage(picture.source, x + speed * seconds, y, picture.width, picture.height);
        surface.restore();
      }
    },
  };
}

const whole = (width: number, height: number): Size => ({ width: Math.ceil(width), height: Math.ceil(height) });

/** A thin veil, long and without an edge. */
function streak(easel: Easel, random: Random, near: number, height: number): Bitmap {
  const { unit, palette } = easel;
  const size = whole(
    between(random, 420, 900) * unit * (0.7 + near * 0.5),
    between(random, 34, 70) * unit * (0.6 + near * 0.6),
  );
  const color = mix(skyAt(easel, Math.min(1, height + 0.35)), palette.light, 0.3);
  const strands = Array.from({ length: 9 }, () => ({
    x: between(random, 0.2, 0.8),
    y: between(random, 0.25, 0.75),
    long: between(random, 0.2, 0.5),
    thick: between(random, 0.06, 0.2),
    alpha: between(random, 0.12, 0.34),
  }));
  return easel.raster(size, (surface) => {
    for (const { x, y, long, thick, alpha } of strands) {
      surface.save();
      surface.translate(x * size.width, y * size.height);
      const half = Math.min(x, 1 - x, long) * size.width;
      surface.scale(1, (thick * size.height) / half);
      const veil = surface.createRadialGradient(0, 0, 0, 0, 0, half);
      for (const at of [0, 0.3, 0.6, 1]) veil.addColorStop(at, withAlpha(color, alpha * (1 - at) ** 1.6));
      surface.fillStyle = veil;
      surface.beginPath();
      surface.arc(0, 0, half, 0, 2 * Math.PI);
      surface.fill();
      surface.restore();
    }
  });
}

/** A heap of round heads on a flat base, white above, in the sky's colour below. */
function puff(easel: Easel, random: Random, near: number, height: number): Bitmap {
  const { unit, palette } = easel;
  const long = between(random, 200, 430) * unit * (0.45 + 0.75 * near);
  const size = whole(long, long * between(random, 0.4, 0.52));
  const base = size.height * 0.86;
  const heads = Array.from({ length: 11 }, (_, i) => {
    const along = (i + 0.5) / 11;
    const swell = Math.sin(Math.PI * along) ** 0.8;
    const radius = size.height * (0.12 + 0.24 * swell * between(random, 0.7, 1.15));
    return {
      x: (0.1 + 0.8 * along) * size.width,
      y: base - radius * 0.7 - swell * size.height * 0.18 * random(),
      radius,
    };
  });
  const above = mix("#ffffff", palette.light, 0.25);
  const below = mix(skyAt(easel, Math.min(1, height + 0.2)), "#ffffff", 0.35);
  const body = <Q>(surface: Surface<Q>, grow: number): void => {
    surface.beginPath();
    for (const { x, y, radius } of heads) {
      surface.moveTo(x + radius + grow, y);
      surface.arc(x, y, radius + grow, 0, 2 * Math.PI);
    }
    const [left, right] = [0.1 * size.width - grow, 0.9 * size.width + grow];
    surface.roundRect(
      left,
      base - size.height * 0.16 - grow,
      right - left,
      size.height * 0.16 + 2 * grow,
      size.height * 0.08 + grow,
    );
  };
  return easel.raster(size, (surface) => {
    const ink = palette.ink;
    if (ink) {
      surface.fillStyle = ink.color;
      body(surface, (ink.width * unit) / 2);
      surface.fill();
    }
    const light = surface.createLinearGradient(0, size.height * 0.15, 0, base);
    light.addColorStop(0, above);
    light.addColorStop(palette.flat ? 0.72 : 0.45, above);
    light.addColorStop(palette.flat ? 0.73 : 1, below);
    surface.fillStyle = light;
    body(surface, 0);
    surface.fill();
    if (palette.flat) return;
    for (const { x, y, radius } of heads) {
      const shine = surface.createRadialGradient(x - radius * 0.3, y - radius * 0.4, 0, x, y, radius);
      shine.addColorStop(0, withAlpha("#ffffff", 0.5));
      shine.addColorStop(1, withAlpha("#ffffff", 0));
      surface.fillStyle = shine;
      surface.beginPath();
      surface.arc(x, y, radius, 0, 2 * Math.PI);
      surface.fill();
    }
  });
}
