import { between, type Easel, type Layer, pick } from "#lib/render/artwork/easel";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { growPine, tracePine } from "#lib/render/artwork/nature/pine";
import { drawMist, fillRidge } from "#lib/render/artwork/nature/ridge";
import { paintSky, paintSun, placeSun, type Sun, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { roughNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";

const rows = 6;

/** Rows of conifers that step out of the mist towards the eye, with shafts of light and floating motes. */
export function forest(easel: Easel): readonly Layer[] {
  const { height, palette } = easel;
  const random = easel.random("forest");
  const sun = placeSun(easel, 0.2, 0.34, 1.1);
  const haze = mix(skyAt(easel, 0.92), palette.glow, 0.3);
  const open = pick(random, 0.34, 0.5, 0.66);
  return [
    { depth: 0.03, still: (surface) => paintSky(surface, easel, height * 0.74, sun) },
    ...(palette.night ? [starLayer(easel, height * 0.5, 0.8)] : []),
    { depth: 0.05, still: (surface) => paintSun(surface, easel, sun) },
    ...Array.from({ length: rows }, (_, i) => row(easel, i, haze, open)),
    ...(palette.flat ? [] : [shafts(easel, sun)]),
    motes(easel),
  ];
}

function row(easel: Easel, i: number, haze: string, open: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`row ${i}`);
  const share = i / (rows - 1);
  const line = roughNoise(random, 3, 0.45);
  const base = height * (0.56 + 0.4 * share ** 1.25);
  const sweep = height * (0.05 + 0.05 * share);
  const at = (x: number): number => base + line((x / width) * 2.6) * sweep;
  const tall = unit * (52 + 290 * share ** 2.1);
  const count = Math.round((width / tall) * (7 - 3.6 * share));
  const pines = Array.from({ length: count }, (_, k) => {
    const x = ((k + between(random, -0.4, 0.4)) / (count - 1)) * width * 1.08 - width * 0.04;
    // The near rows open a clearing through which one looks.
    const gap = Math.min(1, Math.abs(x / width - open) / (0.12 + 0.3 * share));
    const high = tall * between(random, 0.55, 1.2) * (0.22 + 0.78 * gap ** 1.4);
    return growPine(random, x, at(x) + tall * 0.05, high);
  });
  const color = mix(mix(palette.far, haze, 0.45 * (1 - share)), palette.near, 0.08 + 0.92 * share ** 0.85);
  return {
    depth: 0.14 + 0.86 * share,
    top: Math.max(0, 0.5 + 0.4 * share ** 1.25 - (tall * 1.5) / height),
    still: (surface) => {
      surface.fillStyle = color;
      surface.beginPath();
      for (const pine of pines) tracePine(surface, pine);
      surface.fill();
      if (palette.ink) {
        surface.strokeStyle = palette.ink.color;
        surface.lineWidth = palette.ink.width * (0.35 + 0.5 * share) * unit;
        surface.lineJoin = "round";
        surface.stroke();
      }
      fillRidge(surface, easel, {
        at,
        step: 6 * unit,
        color,
        foot: mix(color, haze, 0.55 * (1 - share)),
        deep: height * 0.1,
      });
      drawMist(surface, easel, base + height * 0.02, height * 0.3, haze, 0.62 * (1 - share) ** 1.1);
    },
  };
}

function shafts(easel: Easel, sun: Sun): Layer {
  const { width, height, palette } = easel;
  const random = easel.random("shafts");
  const towards = sun.x < width / 2 ? 1 : -1;
  const reach = Math.hypot(width, height) * 0.8;
  const beams = Array.from({ length: 7 }, () => ({
    angle: Math.PI / 2 - towards * between(random, -0.35, 0.95),
    wide: between(random, 0.03, 0.09),
    phase: random() * 7,
    strong: between(random, 0.07, 0.16),
  }));
  return {
    depth: 0.3,
    live: (surface, seconds) => {
      for (const { angle, wide, phase, strong } of beams) {
        const breath = 0.65 + 0.35 * Math.sin(seconds * 0.4 + phase);
        const light = surface.createRadialGradient(sun.x, sun.y, sun.radius, sun.x, sun.y, reach);
        light.addColorStop(0, withAlpha(palette.light, strong * breath));
        light.addColorStop(0.4, withAlpha(palette.light, strong * breath * 0.4));
        light.addColorStop(1, withAlpha(palette.light, 0));
        surface.fillStyle = light;
        surface.beginPath();
        surface.moveTo(sun.x, sun.y);
        surface.lineTo(sun.x + Math.cos(angle - wide) * reach, sun.y + Math.sin(angle - wide) * reach);
        surface.lineTo(sun.x + Math.cos(angle + wide) * reach, sun.y + Math.sin(angle + wide) * reach);
        surface.closePath();
        surface.fill();
      }
    },
  };
}

function motes(easel: Easel): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("motes");
  const color = palette.night ? mix(palette.accents[0], palette.light, 0.35) : palette.light;
  const all = Array.from({ length: 34 }, () => ({
    x: random() * width,
    y: between(random, 0.42, 0.95) * height,
    radius: between(random, 1.1, 2.6) * unit,
    phase: random() * 2 * Math.PI,
    speed: between(random, 0.2, 0.6),
  }));
  return {
    depth: 0.8,
    live: (surface, seconds) => {
      for (const { x, y, radius, phase, speed } of all) {
        const shine = 0.5 + 0.5 * Math.sin(seconds * speed * 2.4 + phase);
        const px = x + Math.sin(seconds * speed + phase) * 22 * unit;
        const py = y + Math.cos(seconds * speed * 0.8 + phase * 2) * 14 * unit;
        softSpot(surface, px, py, radius * 5, color, 0.5 * shine);
        surface.fillStyle = withAlpha(color, 0.25 + 0.7 * shine);
        surface.beginPath();
        surface.arc(px, py, radius * 0.8, 0, 2 * Math.PI);
        surface.fill();
      }
    },
  };
}
