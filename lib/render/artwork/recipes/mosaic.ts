import { between, type Easel, type Layer, pick, type Random } from "#lib/render/artwork/easel";
import { fieldNoise } from "#lib/render/artwork/noise";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

interface Tile {
  corners: readonly (readonly [number, number])[];
  color: string;
  phase: number;
  /** Shimmers. */
  alive: boolean;
}

/** A wall of tiles: facets, hexagons, or quarter discs as on a poster; the colours run over it like light. */
export function mosaic(easel: Easel): readonly Layer[] {
  const random = easel.random("mosaic");
  const kind = easel.palette.flat
    ? pick(random, "discs", "discs", "facets")
    : pick(random, "facets", "hexagons", "facets", "discs");
  if (kind === "discs") return discs(easel);
  const tiles = kind === "facets" ? facets(easel) : hexagons(easel);
  const { palette, unit } = easel;
  const trace = <Q>(surface: Surface<Q>, { corners }: Tile): void => {
    surface.beginPath();
    for (const [i, [x, y]] of corners.entries()) i === 0 ? surface.moveTo(x, y) : surface.lineTo(x, y);
    surface.closePath();
  };
  return [
    {
      depth: 0.35,
      still: (surface) => {
        surface.fillStyle = mix(palette.sky[1], palette.near, 0.4);
        surface.fillRect(0, 0, easel.width, easel.height);
        surface.lineJoin = "round";
        for (const tile of tiles) {
          trace(surface, tile);
          surface.fillStyle = tile.color;
          surface.fill();
          // Neighbours meet without a gap.
          surface.strokeStyle =
            palette.ink?.color ?? (kind === "facets" ? tile.color : mix(tile.color, palette.near, 0.55));
          surface.lineWidth = (palette.ink ? palette.ink.width * 0.7 : kind === "facets" ? 1 : 2.5) * unit;
          surface.stroke();
        }
      },
      live: (surface, seconds) => {
        for (const tile of tiles) {
          if (!tile.alive) continue;
          const shine = Math.sin(seconds * 0.9 + tile.phase);
          if (shine < 0.05) continue;
          trace(surface, tile);
          surface.fillStyle = withAlpha(palette.light, 0.3 * shine ** 2);
          surface.fill();
        }
      },
    },
  ];
}

/** Colour over the plane: light from one corner, hues that wander. */
function colourField(easel: Easel): (x: number, y: number, jitter: number) => string {
  const { width, height, palette } = easel;
  const random = easel.random("field");
  const noise = fieldNoise(random);
  const corner = pick(random, 0, 1);
  const hues = [
    palette.accents[pick(random, 0, 1)],
    palette.water,
    palette.accents[pick(random, 2, 3)],
    palette.sky[1],
  ];
  const long = Math.max(width, height);
  return (x, y, jitter) => {
    const u = corner ? x / width : 1 - x / width;
    const light = 1 - Math.hypot(u - 0.15, (y / height) * 0.9 - 0.1);
    const place = (noise((x / long) * 2.2, (y / long) * 2.2) * 0.5 + 0.5) * (hues.length - 1.001);
    const i = Math.min(hues.length - 2, Math.max(0, Math.floor(place)));
    const hue = mix(hues[i] ?? palette.glow, hues[i + 1] ?? palette.glow, Math.min(1, Math.max(0, place - i)));
    const toned = mix(hue, palette.sky[1], palette.dark ? 0.34 : 0.22);
    const level = light * 0.9 + jitter;
    return level > 0.5
      ? mix(toned, palette.light, Math.min(0.62, (level - 0.5) * 0.9))
      : mix(toned, palette.dark ? palette.near : palette.far, Math.min(0.85, (0.5 - level) * 1.25));
  };
}

function facets(easel: Easel): Tile[] {
  const { width, height, unit } = easel;
  const random = easel.random("facets");
  const color = colourField(easel);
  const side = between(random, 74, 104) * unit;
  const [columns, rows] = [Math.ceil(width / side) + 3, Math.ceil(height / (side * 0.87)) + 3];
  const points = Array.from({ length: rows }, (_, j) =>
    Array.from({ length: columns }, (_, i): [number, number] => [
      (i - 1 + (j % 2) / 2 + between(random, -0.3, 0.3)) * side,
      (j - 1 + between(random, -0.28, 0.28)) * side * 0.87,
    ]),
  );
  const tiles: Tile[] = [];
  const add = (...corners: (readonly [number, number] | undefined)[]): void => {
    const [a, b, c] = corners;
    if (!a || !b || !c) return;
    const [x, y] = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
    // A facet is lit by the way it leans.
    const lean = Math.atan2(b[1] - a[1], b[0] - a[0]) + (c[0] - x) / side;
    tiles.push({
      corners: [a, b, c],
      color: color(x, y, 0.17 * Math.sin(lean * 2.3) + between(random, -0.1, 0.1)),
      ...life(random),
    });
  };
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const [a, b, c, d] = [points[j]?.[i], points[j]?.[i + 1], points[j + 1]?.[i], points[j + 1]?.[i + 1]];
      if (j % 2 === 0) {
        add(a, b, c);
        add(b, d, c);
      } else {
        add(a, b, d);
        add(a, d, c);
      }
    }
  }
  return tiles;
}

const life = (random: Random): Pick<Tile, "phase" | "alive"> => ({ phase: random() * 40, alive: random() < 0.3 });

function hexagons(easel: Easel): Tile[] {
  const { width, height, unit } = easel;
  const random = easel.random("hexagons");
  const color = colourField(easel);
  const side = between(random, 40, 58) * unit;
  const tiles: Tile[] = [];
  for (let j = -1; j * side * 1.5 < height + side * 2; j++) {
    for (let i = -1; i * side * 1.732 < width + side * 2; i++) {
      const [x, y] = [(i + (j & 1) / 2) * side * 1.732, j * side * 1.5];
      const corners = Array.from({ length: 6 }, (_, k): [number, number] => {
        const angle = (Math.PI / 3) * (k + 0.5);
        return [x + side * Math.cos(angle), y + side * Math.sin(angle)];
      });
      tiles.push({ corners, color: color(x, y, between(random, -0.2, 0.2)), ...life(random) });
    }
  }
  return tiles;
}

/** Squares with discs, halves and quarters in them. */
function discs(easel: Easel): Layer[] {
  const { width, height, palette, unit } = easel;
  const random = easel.random("discs");
  const side = between(random, 104, 140) * unit;
  const calm = random() < 0.5 ? 0.3 : 0.7;
  const inks = [...palette.accents, palette.near, palette.far];
  const cells: {
    x: number;
    y: number;
    ground: string;
    ink: string;
    other: string;
    form: number;
    turn: number;
    phase: number;
  }[] = [];
  for (let y = -side * random(); y < height; y += side) {
    for (let x = -side * 0.5; x < width; x += side) {
      const near = Math.hypot((x + side / 2) / width - calm, ((y + side / 2) / height - 0.5) * 0.8);
      const ground = random() < 0.5 ? palette.sky[0] : palette.sky[1];
      const full = random() < Math.min(0.94, near * 1.9);
      const ink = inks[Math.floor(random() * inks.length)] ?? palette.near;
      const other = inks[Math.floor(random() * inks.length)] ?? palette.far;
      cells.push({
        x,
        y,
        ground,
        ink: full ? ink : mix(ground, palette.far, 0.22),
        other,
        form: full ? Math.floor(random() * 6) : 0,
        turn: Math.floor(random() * 4),
        phase: random() * 30,
      });
    }
  }
  return [
    {
      depth: 0.35,
      still: (surface) => {
        for (const { x, y, ground, ink, other, form, turn } of cells) {
          surface.save();
          surface.translate(x + side / 2, y + side / 2);
          surface.rotate((turn * Math.PI) / 2);
          const h = side / 2 + 0.5;
          surface.fillStyle = form === 4 ? ink : ground;
          surface.fillRect(-h, -h, 2 * h, 2 * h);
          surface.fillStyle = form === 4 ? ground : ink;
          surface.beginPath();
          if (form === 1) surface.arc(0, 0, h * 0.78, 0, 2 * Math.PI);
          if (form === 2 || form === 4) {
            surface.moveTo(-h, -h);
            surface.arc(-h, -h, 2 * h, 0, Math.PI / 2);
          }
          if (form === 3) surface.arc(0, -h, h, 0, Math.PI);
          if (form === 5) {
            surface.moveTo(-h, -h);
            surface.lineTo(h, h);
            surface.lineTo(-h, h);
          }
          surface.closePath();
          surface.fill();
          if (form === 2 || form === 1) {
            surface.fillStyle = other;
            surface.beginPath();
            if (form === 1) surface.arc(0, 0, h * 0.34, 0, 2 * Math.PI);
            else {
              surface.moveTo(-h, -h);
              surface.arc(-h, -h, h, 0, Math.PI / 2);
              surface.closePath();
            }
            surface.fill();
          }
          surface.restore();
        }
      },
      live: (surface, seconds) => {
        for (const { x, y, form, phase, other } of cells) {
          if (form !== 3) continue;
          const rise = 0.5 + 0.5 * Math.sin(seconds * 0.5 + phase);
          surface.fillStyle = other;
          surface.beginPath();
          surface.arc(x + side / 2, y + side / 2, side * 0.07 * rise + 2 * unit, 0, 2 * Math.PI);
          surface.fill();
        }
      },
    },
  ];
}
