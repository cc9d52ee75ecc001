import { between, type Easel, type Layer, pick, type Random } from "#lib/render/artwork/easel";
import { cloudLayer } from "#lib/render/artwork/nature/clouds";
import { fillRidge } from "#lib/render/artwork/nature/ridge";
import { clearOfWords, paintSky, paintSun, placeSun, type Sun, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { roughNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

/** The open sea under a low sun: headlands, a sail, glitter on the water, swell before the eye. */
export function sea(easel: Easel): readonly Layer[] {
  const { height, palette } = easel;
  const random = easel.random("sea");
  const horizon = between(random, 0.54, 0.62) * height;
  const placed = placeSun(easel, 0.26, 0.36, 1.25);
  const sun = clearOfWords(easel, { ...placed, y: horizon - placed.radius * between(random, 0.5, 3.4) });
  return [
    { depth: 0.03, still: (surface) => paintSky(surface, easel, horizon, sun) },
    ...(palette.night ? [starLayer(easel, horizon * 0.85, 0.8)] : []),
    { depth: 0.05, still: (surface) => paintSun(surface, easel, sun) },
    cloudLayer(easel, { from: 0.12, to: horizon / height - 0.08, count: 6 }),
    water(easel, horizon, sun),
    headland(easel, horizon),
    sail(easel, horizon, sun),
    ...[0, 1, 2, 3].map((i) => swell(easel, horizon, i, sun)),
  ];
}

function water(easel: Easel, horizon: number, sun: Sun): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("glitter");
  const far = mix(palette.water, skyAt(easel, 0.9), 0.55);
  const spread = (y: number): number => sun.radius * (0.7 + 3.4 * ((y - horizon) / (height - horizon)));
  const sparks = Array.from({ length: 210 }, () => {
    const deep = random() ** 1.5;
    const y = horizon + 2 * unit + deep * (height - horizon) * 0.8;
    const off = (random() + random() + random() - 1.5) / 1.5;
    return {
      x: sun.x + off * spread(y) * 1.7,
      y,
      long: (5 + 46 * deep) * unit * between(random, 0.5, 1.2),
      thick: (0.7 + 3 * deep) * unit,
      speed: between(random, 0.7, 2.1),
      phase: random() * 2 * Math.PI,
      strong: (1 - Math.abs(off)) * between(random, 0.4, 1),
    };
  });
  const lines = Array.from({ length: 120 }, () => {
    const deep = random() ** 1.8;
    return {
      x: random() * width,
      y: horizon + deep * (height - horizon),
      long: (20 + 150 * deep) * unit,
      deep,
      light: random() < 0.5,
    };
  });
  return {
    depth: 0.16,
    top: horizon / height - 0.01,
    still: (surface) => {
      const depth = surface.createLinearGradient(0, horizon, 0, height);
      depth.addColorStop(0, far);
      depth.addColorStop(0.35, mix(far, palette.water, 0.7));
      depth.addColorStop(1, mix(palette.water, palette.near, 0.55));
      surface.fillStyle = depth;
      surface.fillRect(0, horizon, width, height - horizon);
      surface.lineCap = "round";
      for (const { x, y, long, deep, light } of lines) {
        surface.strokeStyle = withAlpha(light ? skyAt(easel, 0.9) : palette.near, 0.05 + 0.09 * deep);
        surface.lineWidth = (0.8 + 1.6 * deep) * unit;
        surface.beginPath();
        surface.moveTo(x - long / 2, y);
        surface.quadraticCurveTo(x, y - 3 * deep * unit, x + long / 2, y);
        surface.stroke();
      }
    },
    live: (surface, seconds) => {
      surface.lineCap = "round";
      for (const { x, y, long, thick, speed, phase, strong } of sparks) {
        const shine = Math.sin(seconds * speed + phase);
        if (shine < -0.45) continue;
        surface.strokeStyle = withAlpha(palette.light, strong * (0.25 + 0.5 * shine ** 2));
        surface.lineWidth = thick;
        const half = (long / 2) * (0.6 + 0.4 * shine);
        const sway = Math.sin(seconds * 0.5 + phase) * 3 * unit;
        surface.beginPath();
        surface.moveTo(x - half + sway, y);
        surface.lineTo(x + half + sway, y);
        surface.stroke();
      }
    },
  };
}

function headland(easel: Easel, horizon: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("headland");
  const line = roughNoise(random, 5, 0.5);
  const side = pick(random, -1, 1);
  const long = between(random, 0.26, 0.44);
  const tall = between(random, 0.05, 0.1) * height;
  const land =
    (reach: number, high: number, shift: number) =>
    (x: number): number => {
      const u = side > 0 ? 1 - x / width : x / width;
      const fade = Math.max(0, 1 - u / reach);
      return fade <= 0
        ? height + 50
        : horizon + unit - high * fade ** 0.7 * (0.75 + 0.35 * line((x / width) * 7 + shift));
    };
  const under = <Q>(surface: Surface<Q>, at: (x: number) => number, color: string): void => {
    surface.save();
    surface.beginPath();
    surface.rect(0, 0, width, horizon + unit);
    surface.clip();
    fillRidge(surface, easel, { at, step: 3 * unit, color, foot: color, deep: 100 * unit });
    surface.restore();
  };
  return {
    depth: 0.22,
    top: horizon / height - 0.16,
    still: (surface) => {
      under(surface, land(long * 1.5, tall * 0.8, 30), mix(palette.far, skyAt(easel, 0.92), 0.35));
      under(surface, land(long, tall * 1.05, 0), mix(palette.far, palette.near, 0.42));
    },
  };
}

/** One small boat, on the third where the sun is not. */
function sail(easel: Easel, horizon: number, sun: Sun): Layer {
  const { width, palette, unit } = easel;
  const random = easel.random("sail");
  const x = sun.x < width / 2 ? between(random, 0.6, 0.72) * width : between(random, 0.28, 0.4) * width;
  const high = between(random, 40, 58) * unit;
  const y = horizon + 15 * unit;
  const color = mix(palette.near, palette.far, 0.16);
  return {
    depth: 0.34,
    live: (surface, seconds) => {
      surface.save();
      surface.translate(x + 2.2 * unit * seconds, y + Math.sin(seconds * 1.1) * 1.6 * unit);
      surface.rotate(Math.sin(seconds * 0.8) * 0.025);
      surface.fillStyle = withAlpha(palette.near, 0.28);
      surface.beginPath();
      surface.rect(-high * 0.3, 3 * unit, high * 0.6, 2.4 * unit);
      surface.rect(-high * 0.2, 8 * unit, high * 0.34, 1.8 * unit);
      surface.fill();
      surface.fillStyle = mix(palette.light, palette.far, 0.25);
      surface.beginPath();
      surface.moveTo(0, -high);
      surface.quadraticCurveTo(high * 0.34, -high * 0.4, high * 0.4, -high * 0.1);
      surface.lineTo(0, -high * 0.1);
      surface.closePath();
      surface.moveTo(-high * 0.05, -high * 0.86);
      surface.quadraticCurveTo(-high * 0.1, -high * 0.36, -high * 0.28, -high * 0.1);
      surface.lineTo(-high * 0.05, -high * 0.1);
      surface.closePath();
      surface.fill();
      surface.fillStyle = color;
      surface.beginPath();
      surface.moveTo(-high * 0.34, -high * 0.06);
      surface.lineTo(high * 0.42, -high * 0.06);
      surface.quadraticCurveTo(high * 0.3, high * 0.07, high * 0.16, high * 0.07);
      surface.lineTo(-high * 0.2, high * 0.07);
      surface.closePath();
      surface.fill();
      surface.restore();
    },
  };
}

/** A wave that rolls before the eye, with foam along its crest. */
function swell(easel: Easel, horizon: number, i: number, sun: Sun): Layer {
  const { width, height, palette, unit } = easel;
  const random: Random = easel.random(`swell ${i}`);
  const share = (i + 1) / 4;
  const y = horizon + (height - horizon) * (0.34 + 0.56 * share ** 1.15);
  const high = (5 + 15 * share) * unit;
  const long = (170 + 330 * share) * unit;
  const phase = random() * 9;
  const color = mix(mix(palette.water, skyAt(easel, 0.7), 0.16), palette.near, 0.2 + 0.55 * share);
  const at = (x: number, seconds: number): number =>
    y +
    high * Math.sin((x / long) * 2 * Math.PI + phase + seconds * 0.55) +
    high * 0.45 * Math.sin((x / long) * 4.7 * Math.PI - phase + seconds * 0.8);
  return {
    depth: 0.4 + 0.6 * share,
    live: (surface, seconds) => {
      const step = 14 * unit;
      surface.beginPath();
      surface.moveTo(-step, at(-step, seconds));
      for (let x = 0; x <= width + step; x += step) surface.lineTo(x, at(x, seconds));
      surface.lineTo(width + step, height + 2);
      surface.lineTo(-step, height + 2);
      surface.closePath();
      const body = surface.createLinearGradient(0, y - high, 0, y + high + 120 * unit);
      body.addColorStop(0, mix(color, palette.light, 0.14));
      body.addColorStop(0.16, color);
      body.addColorStop(1, mix(color, palette.near, 0.5));
      surface.fillStyle = body;
      surface.fill();
      surface.beginPath();
      surface.moveTo(-step, at(-step, seconds));
      for (let x = 0; x <= width + step; x += step) surface.lineTo(x, at(x, seconds));
      const shine = surface.createRadialGradient(sun.x, y, 0, sun.x, y, width * 0.55);
      shine.addColorStop(0, withAlpha(palette.light, 0.55));
      shine.addColorStop(0.5, withAlpha(palette.light, 0.12));
      shine.addColorStop(1, withAlpha(palette.light, 0.05));
      surface.strokeStyle = palette.ink ? palette.ink.color : shine;
      surface.lineWidth = (palette.ink ? palette.ink.width : 1 + share) * unit;
      surface.stroke();
    },
  };
}
