import { between, type Easel, type Layer, pick, type Random } from "#lib/render/artwork/easel";
import { cloudLayer } from "#lib/render/artwork/nature/clouds";
import { growPine, tracePine } from "#lib/render/artwork/nature/pine";
import { drawMist, fillRidge } from "#lib/render/artwork/nature/ridge";
import { paintSky, paintSun, placeSun, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { curveNoise, roughNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

interface Chain {
  at: (x: number) => number;
  /** Points of the crest, left to right. */
  crest: readonly (readonly [number, number])[];
}

function chainOf(easel: Easel, random: Random, base: number, high: number, peaks: number, step: number): Chain {
  const broad = curveNoise(random);
  const sharp = roughNoise(random, 5, 0.52);
  const shift = random() * 90;
  const scale = peaks / Math.max(easel.width, easel.height * 1.2);
  const at = (x: number): number => {
    const u = x * scale + shift;
    const mass = 0.5 + 0.5 * broad(u * 0.55);
    const jag = Math.max(0, 1 - 1.25 * Math.abs(sharp(u)));
    return base - high * (0.12 + 0.88 * mass ** 1.2) * (0.22 + 0.78 * jag ** 1.25);
  };
  const crest = Array.from({ length: Math.ceil(easel.width / step) + 3 }, (_, i): [number, number] => {
    const x = (i - 1) * step;
    return [x, at(x)];
  });
  return { at, crest };
}

/** The lit flanks: from every summit down the side of the light, bounded by a spine that wanders down. */
function paintFlanks<Q>(
  surface: Surface<Q>,
  easel: Easel,
  { crest }: Chain,
  lit: number,
  color: string,
  random: Random,
): void {
  const reach = 9;
  for (const [i, [x, y]] of crest.entries()) {
    const around = crest.slice(Math.max(0, i - reach), i + reach + 1);
    if (around.some(([, other]) => other < y)) continue;
    const flank: (readonly [number, number])[] = [];
    for (let k = i; k >= 0 && k < crest.length; k += lit) {
      const point = crest[k];
      if (!point || (flank.length > 5 && point[1] < y + 4 * easel.unit)) break;
      flank.push(point);
      if (Math.abs(k - i) > 60) break;
    }
    const last = flank.at(-1);
    if (!last || flank.length < 6) continue;
    const drop = (last[1] - y) * between(random, 1.02, 1.16) + 8 * easel.unit;
    const light = surface.createLinearGradient(0, y, 0, y + drop);
    light.addColorStop(0, withAlpha(color, 0.95));
    light.addColorStop(0.45, withAlpha(color, 0.5));
    light.addColorStop(1, withAlpha(color, 0));
    surface.fillStyle = light;
    surface.beginPath();
    for (const [k, point] of flank.entries()) k === 0 ? surface.moveTo(...point) : surface.lineTo(...point);
    const toe = x + (last[0] - x) * between(random, 0.3, 0.55);
    surface.lineTo(toe, y + drop);
    const turns = 7;
    for (let k = turns - 1; k > 0; k--) {
      const share = k / turns;
      const sway = between(random, -0.14, 0.2) * (last[0] - x) * Math.sin(Math.PI * Math.min(1, share * 1.4));
      surface.lineTo(x + (toe - x) * share * 0.8 + sway, y + drop * share);
    }
    surface.closePath();
    surface.fill();
  }
}

/** Ranges behind ranges in the haze, lit from the side, pines on the last one. */
export function mountains(easel: Easel): readonly Layer[] {
  const { width, height, palette, unit } = easel;
  const random = easel.random("mountains");
  const horizon = between(random, 0.6, 0.68) * height;
  const sun = placeSun(easel, 0.2, 0.36);
  const lit = sun.x < width / 2 ? -1 : 1;
  const ranges = pick(random, 4, 5);
  const peaks = between(random, 2.6, 4.2);
  const haze = mix(skyAt(easel, 0.95), palette.glow, 0.25);
  const layers: Layer[] = [
    { depth: 0.03, still: (surface) => paintSky(surface, easel, horizon, sun) },
    ...(palette.night ? [starLayer(easel, horizon * 0.9)] : []),
    { depth: 0.06, still: (surface) => paintSun(surface, easel, sun) },
    cloudLayer(easel, { from: 0.1, to: 0.46, count: palette.clouds === "puffs" ? 5 : 6 }),
  ];
  for (let i = 0; i < ranges; i++) {
    const share = i / (ranges - 1);
    const own = easel.random(`range ${i}`);
    const base = horizon + share * (height - horizon) * 0.62 + height * 0.04;
    const high = height * (0.34 - 0.16 * share) * between(own, 0.9, 1.15);
    const step = (2 + 2 * share) * unit;
    const chain = chainOf(easel, own, base, high, peaks * (1 + 0.5 * share), step);
    const color = mix(mix(palette.far, haze, 0.35), palette.near, share ** 0.9 * 0.86);
    const shine = mix(color, mix(palette.light, palette.glow, 0.35 + 0.3 * share), 0.62 - 0.42 * share);
    const foot = mix(color, haze, 0.75 - 0.4 * share);
    layers.push({
      depth: 0.2 + 0.55 * share,
      top: Math.max(0, (base - high) / height - 0.06),
      still: (surface) => {
        drawMist(surface, easel, base - high * 0.1, high * 0.9, haze, 0.34 * (1 - share * 0.6));
        fillRidge(surface, easel, { at: chain.at, step, color, foot, deep: height * 0.12 });
        paintFlanks(surface, easel, chain, lit, shine, easel.random(`flanks ${i}`));
        drawMist(surface, easel, base + high * 0.16, high * 0.8, haze, 0.4 * (1 - share) + 0.08);
      },
    });
  }
  layers.push(slope(easel));
  return layers;
}

/** The slope before the eye, with its pines; low in the middle, where words may stand. */
function slope(easel: Easel): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("slope");
  const line = roughNoise(random, 4, 0.45);
  const rise = pick(random, -1, 1);
  const at = (x: number): number => {
    const u = x / width - 0.5;
    return (
      height * (0.915 - 0.05 * rise * u * 2 - 0.07 * (2 * u) ** 2 * (u * rise > 0 ? 1.3 : 0.5)) +
      line((x / width) * 5) * 9 * unit
    );
  };
  const pines = Array.from({ length: Math.round(width / (11 * unit)) }, () => {
    const x = random() * width;
    const u = Math.abs(x / width - 0.5) * 2;
    const clump = 0.35 + 0.65 * Math.abs(line((x / width) * 3 + 40));
    return growPine(
      random,
      x,
      at(x) + 7 * unit,
      unit * between(random, 30, 62) * (0.45 + 0.95 * u ** 1.6) * clump * 1.5,
    );
  });
  return {
    depth: 1,
    top: 0.6,
    still: (surface) => {
      fillRidge(surface, easel, { at, step: 4 * unit, color: palette.near, foot: palette.near, deep: height * 0.1 });
      surface.fillStyle = palette.near;
      surface.beginPath();
      for (const pine of pines) tracePine(surface, pine);
      surface.fill();
      if (!palette.ink) return;
      surface.strokeStyle = palette.ink.color;
      surface.lineWidth = palette.ink.width * 0.6 * unit;
      surface.stroke();
    },
  };
}
