import { between, type Easel, type Layer, type Random } from "#lib/render/artwork/easel";
import { cloudLayer } from "#lib/render/artwork/nature/clouds";
import { drawMist, fillRidge, traceRidge } from "#lib/render/artwork/nature/ridge";
import { paintSky, paintSun, placeSun, type Sun, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { curveNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

const rows = 5;

/** Sand in long curves: every crest parts a lit side from a side in the shade; ripples run over the nearest. */
export function dunes(easel: Easel): readonly Layer[] {
  const { height, palette } = easel;
  const sun = placeSun(easel, 0.2, 0.36, 1.7);
  const sand = mix(palette.accents[0], palette.far, 0.45);
  return [
    { depth: 0.03, still: (surface) => paintSky(surface, easel, height * 0.62, sun) },
    ...(palette.night ? [starLayer(easel, height * 0.5)] : []),
    { depth: 0.05, still: (surface) => paintSun(surface, easel, sun) },
    cloudLayer(easel, { from: 0.08, to: 0.36, count: 3 }),
    ...Array.from({ length: rows }, (_, i) => dune(easel, i, sun, sand)),
    dust(easel),
  ];
}

interface Peak {
  x: number;
  /** px from the middle to the foot on either side. */
  wide: number;
  high: number;
  /** How the spine winds, -1 to 1. */
  sway: number;
}

function peaksOf(easel: Easel, random: Random, high: number): Peak[] {
  const count = easel.width > easel.height ? 3 : 2;
  return Array.from({ length: count }, (_, k) => ({
    x: ((k + between(random, 0.05, 0.95)) / count) * 1.2 * easel.width - 0.1 * easel.width,
    wide: between(random, 0.3, 0.52) * Math.max(easel.width, easel.height * 0.8),
    high: high * between(random, 0.45, 1),
    sway: between(random, -1, 1),
  }));
}

function crestOf(easel: Easel, random: Random, base: number, peaks: readonly Peak[]): (x: number) => number {
  const slow = curveNoise(random);
  // Sharp at the top, flat at the foot, as sand comes to rest.
  const rise = (u: number): number => Math.exp(-2.6 * Math.abs(u) ** 1.35);
  return (x) => {
    const most = Math.max(...peaks.map((peak) => peak.high * rise((x - peak.x) / peak.wide)));
    return base - most - 7 * easel.unit * slow((x / easel.width) * 3);
  };
}

function dune(easel: Easel, i: number, sun: Sun, sand: string): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`dune ${i}`);
  const share = i / (rows - 1);
  const baseAt = (row: number): number => height * (0.645 + 0.36 * (row / (rows - 1)) ** 1.25);
  const base = baseAt(i);
  const high = height * (0.05 + 0.15 * share);
  const deep = baseAt(i + 1) - base + high * 0.9;
  const peaks = peaksOf(easel, random, high);
  const at = crestOf(easel, random, base, peaks);
  const haze = mix(skyAt(easel, 0.95), palette.glow, 0.3);
  const body = mix(mix(sand, haze, 0.6 * (1 - share)), palette.near, 0.06 + 0.26 * share);
  const lit = mix(body, mix(palette.light, palette.glow, 0.4), 0.46 - 0.12 * share);
  const shade = mix(body, palette.near, 0.3 + 0.3 * share);
  const step = 5 * unit;
  const towards = sun.x < width / 2 ? 1 : -1;
  const drawFace = <Q>(surface: Surface<Q>, peak: Peak): void => {
    const y = at(peak.x);
    // A crest under a higher one has no face of its own.
    if (y < base - peak.high - 9 * unit) return;
    const end = peak.x + towards * peak.wide * 1.25;
    const foot = base + deep;
    surface.beginPath();
    surface.moveTo(peak.x, y);
    for (let x = peak.x; towards > 0 ? x < end : x > end; x += towards * step) surface.lineTo(x, at(x));
    surface.lineTo(end, foot);
    surface.lineTo(peak.x + towards * peak.wide * (0.22 + 0.12 * peak.sway), foot);
    surface.bezierCurveTo(
      peak.x - towards * peak.wide * (0.06 + 0.1 * peak.sway),
      base + deep * 0.42,
      peak.x + towards * peak.wide * (0.24 + 0.08 * peak.sway),
      y + (base - y) * 0.62,
      peak.x,
      y,
    );
    surface.closePath();
    const dark = surface.createLinearGradient(peak.x, y, peak.x + towards * peak.wide * 1.05, y + peak.high * 0.5);
    const strong = 0.92 - 0.3 * (1 - share);
    dark.addColorStop(0, withAlpha(shade, strong));
    dark.addColorStop(0.35, withAlpha(shade, strong * 0.62));
    dark.addColorStop(1, withAlpha(shade, 0));
    surface.fillStyle = dark;
    surface.fill();
  };
  const drawRipples = <Q>(surface: Surface<Q>): void => {
    surface.lineCap = "round";
    for (let k = 1; k < 26; k++) {
      const down = k ** 1.35 * 4.2 * unit;
      surface.strokeStyle = withAlpha(k % 2 ? shade : lit, 0.15 * share * Math.min(1, k / 4) * (1 - k / 40));
      surface.lineWidth = (0.8 + k * 0.06) * unit;
      surface.beginPath();
      for (let x = -step; x <= width + step; x += step * 2) {
        const y = at(x) + down + Math.sin(x / (26 * unit) + k * 1.7) * (1 + k * 0.1) * unit;
        x < 0 ? surface.moveTo(x, y) : surface.lineTo(x, y);
      }
      surface.stroke();
    }
  };
  return {
    depth: 0.16 + 0.84 * share,
    top: Math.max(0, (base - high) / height - 0.05),
    still: (surface) => {
      fillRidge(surface, easel, { at, step, color: lit, foot: body, deep: deep * 0.8 });
      surface.save();
      surface.beginPath();
      traceRidge(surface, easel, { at, step });
      surface.lineTo(width + step, height + 2);
      surface.lineTo(-step, height + 2);
      surface.closePath();
      surface.clip();
      for (const peak of [...peaks].sort((a, b) => a.high - b.high)) drawFace(surface, peak);
      if (share > 0.5) drawRipples(surface);
      surface.restore();
      drawMist(surface, easel, base + high * 0.2, high * 2, haze, 0.34 * (1 - share));
    },
  };
}

/** Sand in the wind, close to the ground. */
function dust(easel: Easel): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("dust");
  const grains = Array.from({ length: 70 }, () => ({
    x: random(),
    y: between(random, 0.66, 0.97) * height,
    speed: between(random, 26, 70) * unit,
    long: between(random, 5, 22) * unit,
    alpha: between(random, 0.05, 0.22),
    phase: random() * 7,
  }));
  return {
    depth: 0.9,
    live: (surface, seconds) => {
      surface.lineCap = "round";
      surface.lineWidth = 1.2 * unit;
      for (const { x, y, speed, long, alpha, phase } of grains) {
        const px = (x * width + speed * seconds) % (width * 1.1);
        const py = y + Math.sin(seconds * 0.9 + phase) * 6 * unit;
        surface.strokeStyle = withAlpha(palette.light, alpha);
        surface.beginPath();
        surface.moveTo(px, py);
        surface.lineTo(px + long, py - 0.5 * unit);
        surface.stroke();
      }
    },
  };
}
