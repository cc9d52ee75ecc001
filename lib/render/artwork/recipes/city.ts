import { between, type Easel, type Layer, pick, type Random } from "#lib/render/artwork/easel";
import { cloudLayer } from "#lib/render/artwork/nature/clouds";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { drawMist } from "#lib/render/artwork/nature/ridge";
import { paintSky, paintSun, placeSun, skyAt, starLayer } from "#lib/render/artwork/nature/sky";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

interface Tower {
  x: number;
  wide: number;
  high: number;
  crown: "flat" | "step" | "spire" | "slope" | "tank";
  windows: readonly { x: number; y: number; wide: number; high: number; color: string; alpha: number }[];
}

const rows = 4;

/** A skyline by a river: blocks in the haze, lit windows, their reflection on the water. */
export function city(easel: Easel): readonly Layer[] {
  const { height, palette } = easel;
  const random = easel.random("city");
  const shore = between(random, 0.74, 0.8) * height;
  const sun = placeSun(easel, 0.18, 0.4, 1.15);
  const haze = mix(skyAt(easel, 0.95), palette.glow, 0.2);
  return [
    { depth: 0.03, still: (surface) => paintSky(surface, easel, shore, sun) },
    ...(palette.night ? [starLayer(easel, shore * 0.6, 0.6)] : []),
    { depth: 0.05, still: (surface) => paintSun(surface, easel, sun) },
    cloudLayer(easel, { from: 0.08, to: 0.4, count: 4 }),
    ...Array.from({ length: rows }, (_, i) => skyline(easel, i, shore, haze)),
    river(easel, shore),
    traffic(easel, shore),
  ];
}

function towerOf(easel: Easel, random: Random, x: number, share: number, tallest: number): Tower {
  const { unit, palette } = easel;
  const wide = between(random, 34, 78) * unit * (0.55 + 0.75 * share);
  const high = tallest * between(random, 0.34, 1) ** 1.25;
  const cell = { x: (5.5 + 3.5 * share) * unit, y: (8 + 5 * share) * unit };
  const lit = palette.night || share > 0.2 ? between(random, 0.12, 0.5) : 0.1;
  const windows: Tower["windows"][number][] = [];
  const warm = pick(
    random,
    palette.accents[0],
    mix(palette.light, palette.accents[0], 0.4),
    palette.accents[3],
    palette.accents[1],
  );
  const columns = Math.max(1, Math.floor((wide - cell.x) / cell.x));
  for (let row = 0; row * cell.y < high - cell.y * 2.4; row++) {
    const floor = random() < 0.1 ? 0.85 : lit;
    for (let column = 0; column < columns; column++) {
      if (random() > floor) continue;
      windows.push({
        x: cell.x * (column + 0.5) + (wide - columns * cell.x) / 2 - cell.x * 0.28,
        y: cell.y * (row + 1.2),
        wide: cell.x * 0.56,
        high: cell.y * 0.5,
        color: warm,
        alpha: between(random, 0.35, 1),
      });
    }
  }
  return { x, wide, high, crown: pick(random, "flat", "flat", "step", "spire", "slope", "tank"), windows };
}

function traceTower<Q>(surface: Surface<Q>, { x, wide, high, crown }: Tower, shore: number, unit: number): void {
  const top = shore - high;
  surface.rect(x, top, wide, high + 2);
  if (crown === "step") surface.rect(x + wide * 0.2, top - 14 * unit, wide * 0.6, 15 * unit);
  if (crown === "spire") {
    surface.rect(x + wide * 0.28, top - 10 * unit, wide * 0.44, 11 * unit);
    surface.moveTo(x + wide * 0.46, top - 9 * unit);
    surface.lineTo(x + wide * 0.5, top - 52 * unit);
    surface.lineTo(x + wide * 0.54, top - 9 * unit);
    surface.closePath();
  }
  if (crown === "slope") {
    surface.moveTo(x, top + 1);
    surface.lineTo(x + wide, top - wide * 0.32);
    surface.lineTo(x + wide, top + 1);
    surface.closePath();
  }
  if (crown === "tank") surface.rect(x + wide * 0.16, top - 8 * unit, wide * 0.3, 9 * unit);
}

function skyline(easel: Easel, i: number, shore: number, haze: string): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`skyline ${i}`);
  const share = i / (rows - 1);
  const tallest = height * (0.46 - 0.2 * share) * between(random, 0.9, 1.12);
  const middle = pick(random, 0.3, 0.5, 0.7);
  const towers: Tower[] = [];
  for (let x = -0.02 * width; x < width * 1.02; ) {
    const hill = 0.5 + 0.5 * Math.exp(-(((x / width - middle) / 0.28) ** 2));
    const tower = towerOf(easel, random, x, share, tallest * hill);
    towers.push(tower);
    x += tower.wide * between(random, 0.82, 1.2) + (share < 0.9 ? 0 : between(random, 0, 20) * unit);
  }
  const color = mix(mix(palette.far, haze, 0.5 * (1 - share)), palette.near, 0.1 + 0.86 * share);
  const glass = palette.night || share > 0.6 ? 1 : 0.55;
  return {
    depth: 0.14 + 0.5 * share,
    top: Math.max(0, (shore - tallest) / height - 0.12),
    still: (surface) => {
      for (const tower of towers) {
        const wall = surface.createLinearGradient(0, shore - tallest, 0, shore);
        wall.addColorStop(0, color);
        wall.addColorStop(1, palette.flat ? color : mix(color, haze, 0.42 * (1 - 0.75 * share)));
        surface.beginPath();
        traceTower(surface, tower, shore, unit);
        surface.fillStyle = wall;
        surface.fill();
        if (palette.ink) {
          surface.strokeStyle = palette.ink.color;
          surface.lineWidth = palette.ink.width * 0.6 * unit;
          surface.stroke();
        } else {
          surface.fillStyle = withAlpha(palette.light, 0.05 + 0.05 * share);
          surface.fillRect(tower.x, shore - tower.high, Math.max(1, 1.6 * unit), tower.high);
        }
        for (const { x, y, wide, high, color: lamp, alpha } of tower.windows) {
          surface.fillStyle = withAlpha(lamp, alpha * glass * (0.3 + 0.6 * share));
          surface.fillRect(tower.x + x, shore - tower.high + y, wide, high);
        }
      }
      drawMist(surface, easel, shore - tallest * 0.1, tallest * 0.9, haze, 0.42 * (1 - share) + 0.05);
    },
  };
}

function river(easel: Easel, shore: number): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random("river");
  const lamps = Array.from({ length: 46 }, () => ({
    x: random() * width,
    color: pick(random, ...palette.accents, palette.light),
    long: between(random, 0.3, 0.95),
    wide: between(random, 2, 6) * unit,
    phase: random() * 7,
    strong: between(random, 0.2, 0.6),
  }));
  return {
    depth: 0.7,
    top: shore / height - 0.02,
    still: (surface) => {
      const depth = surface.createLinearGradient(0, shore, 0, height);
      depth.addColorStop(0, mix(mix(palette.water, palette.near, 0.5), palette.glow, 0.1));
      depth.addColorStop(1, mix(palette.water, palette.near, 0.78));
      surface.fillStyle = depth;
      surface.fillRect(0, shore, width, height - shore);
      surface.fillStyle = withAlpha(palette.near, 0.9);
      surface.fillRect(0, shore - 3 * unit, width, 6 * unit);
    },
    live: (surface, seconds) => {
      for (const { x, color, long, wide, phase, strong } of lamps) {
        const rows = 11;
        for (let k = 0; k < rows; k++) {
          const share = k / rows;
          const y = shore + 7 * unit + share * (height - shore) * long;
          const sway = Math.sin(seconds * 1.4 + phase + k * 1.1) * (1.5 + 6 * share) * unit;
          surface.fillStyle = withAlpha(color, strong * (1 - share) ** 1.3 * 0.75);
          const half = wide * (0.6 + 1.1 * share);
          surface.fillRect(x + sway - half, y, 2 * half, (2 + 3 * share) * unit);
        }
      }
    },
  };
}

/** Lights that run along the embankment. */
function traffic(easel: Easel, shore: number): Layer {
  const { width, palette, unit } = easel;
  const random = easel.random("traffic");
  const cars = Array.from({ length: 18 }, () => ({
    at: random(),
    speed: between(random, 22, 52) * unit,
    left: random() < 0.5,
  }));
  return {
    depth: 0.72,
    live: (surface, seconds) => {
      for (const { at, speed, left } of cars) {
        const way = (at * width + speed * seconds) % width;
        const x = left ? width - way : way;
        const color = left ? palette.light : palette.accents[2];
        softSpot(surface, x, shore - 2 * unit, 9 * unit, color, 0.5);
        surface.fillStyle = withAlpha(color, 0.9);
        surface.fillRect(x - 1.6 * unit, shore - 3 * unit, 3.2 * unit, 1.6 * unit);
      }
    },
  };
}
