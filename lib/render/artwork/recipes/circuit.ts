import { between, type Easel, type Layer, pick, type Random } from "#lib/render/artwork/easel";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

type Point = readonly [number, number];
interface Trace {
  points: readonly Point[];
  /** px along it up to each point. */
  lengths: readonly number[];
  color: string;
}

const ways: readonly Point[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/** A board of traces and chips in three sheets, with pulses that run along the lines. */
export function circuit(easel: Easel): readonly Layer[] {
  const { width, height, palette } = easel;
  const random = easel.random("circuit");
  const lamp = { x: between(random, 0.2, 0.8) * width, y: between(random, 0.2, 0.7) * height };
  const ground = palette.dark ? mix(palette.sky[0], palette.near, 0.25) : palette.sky[0];
  return [
    {
      depth: 0.03,
      still: (surface) => {
        surface.fillStyle = ground;
        surface.fillRect(0, 0, width, height);
        softSpot(
          surface,
          lamp.x,
          lamp.y,
          Math.hypot(width, height) * 0.62,
          palette.dark ? palette.sky[1] : palette.glow,
          palette.dark ? 0.95 : 0.55,
        );
        softSpot(
          surface,
          width - lamp.x,
          height - lamp.y,
          Math.hypot(width, height) * 0.4,
          palette.water,
          palette.dark ? 0.6 : 0.35,
        );
      },
    },
    board(easel, 0, ground),
    board(easel, 1, ground),
    board(easel, 2, ground),
  ];
}

function route(
  easel: Easel,
  random: Random,
  taken: Set<string>,
  cell: number,
  colors: readonly string[],
): Trace | undefined {
  const [columns, rows] = [Math.ceil(easel.width / cell), Math.ceil(easel.height / cell)];
  let [i, j] = [Math.floor(random() * columns), Math.floor(random() * rows)];
  if (taken.has(`${i} ${j}`)) return undefined;
  let way = Math.floor(random() * 4) * 2;
  const points: Point[] = [[i * cell, j * cell]];
  const own = [`${i} ${j}`];
  const runs = 2 + Math.floor(random() * 4);
  for (let run = 0; run < runs; run++) {
    const long = way % 2 === 1 ? 1 + Math.floor(random() * 3) : 2 + Math.floor(random() * 9);
    const [dx, dy] = ways[way] ?? [1, 0];
    let moved = 0;
    for (; moved < long; moved++) {
      const key = `${i + dx} ${j + dy}`;
      if (taken.has(key) || own.includes(key)) break;
      i += dx;
      j += dy;
      own.push(key);
    }
    if (moved > 0) points.push([i * cell, j * cell]);
    if (moved < long) break;
    way = (way + (random() < 0.5 ? 1 : 7)) % 8;
  }
  if (points.length < 2 || own.length < 5) return undefined;
  for (const key of own) taken.add(key);
  const lengths = [0];
  for (const [k, [x, y]] of points.entries()) {
    const before = points[k - 1];
    if (before) lengths.push((lengths.at(-1) ?? 0) + Math.hypot(x - before[0], y - before[1]));
  }
  return { points, lengths, color: colors[Math.floor(random() * colors.length)] ?? easel.palette.light };
}

function along({ points, lengths }: Trace, at: number): Point {
  const k = lengths.findIndex((length) => length >= at);
  const [a, b] = [points[k - 1], points[k]];
  if (!a || !b) return (k === 0 ? points[0] : points.at(-1)) ?? [0, 0];
  const from = lengths[k - 1] ?? 0;
  const share = (at - from) / Math.max(1e-6, (lengths[k] ?? 0) - from);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function board(easel: Easel, sheet: number, ground: string): Layer {
  const { width, height, palette, unit } = easel;
  const random = easel.random(`board ${sheet}`);
  const cell = (13 + 7 * sheet) * unit;
  const [first, second, third] = palette.accents;
  const copper = palette.dark ? palette.light : palette.near;
  const colors =
    sheet === 0
      ? [mix(palette.far, ground, 0.35)]
      : [second, mix(second, palette.far, 0.45), mix(first, palette.far, 0.2), mix(third, palette.far, 0.5)];
  const taken = new Set<string>();
  const chips = Array.from({ length: sheet === 0 ? 0 : sheet === 1 ? 4 : 2 }, () => {
    const [w, h] = [pick(random, 5, 7, 9), pick(random, 4, 5, 7)];
    const i = Math.floor(random() * (width / cell - w));
    const j = Math.floor(random() * (height / cell - h));
    for (let a = -1; a <= w + 1; a++) for (let b = -1; b <= h + 1; b++) taken.add(`${i + a} ${j + b}`);
    return { x: i * cell, y: j * cell, wide: w * cell, high: h * cell, pins: [w, h] as const };
  });
  const wanted = Math.round((width * height) / (cell * cell) / (sheet === 2 ? 60 : 26));
  const traces: Trace[] = [];
  for (let k = 0; k < wanted * 3 && traces.length < wanted; k++) {
    const trace = route(easel, random, taken, cell, colors);
    if (trace) traces.push(trace);
  }
  const alpha = [0.4, 0.75, 0.95][sheet] ?? 1;
  const thick = (1.1 + 0.75 * sheet) * unit;
  const pulses = traces.flatMap((trace, k) =>
    k % 4 === 0 && sheet > 0 ? [{ trace, speed: between(random, 60, 150) * unit, from: random() * 900 * unit }] : [],
  );
  return {
    depth: [0.25, 0.55, 1][sheet] ?? 1,
    still: (surface) => {
      surface.lineJoin = "round";
      surface.lineCap = "round";
      for (const { points, color } of traces) {
        surface.beginPath();
        for (const [k, [x, y]] of points.entries()) k === 0 ? surface.moveTo(x, y) : surface.lineTo(x, y);
        if (sheet > 0 && palette.dark) {
          surface.strokeStyle = withAlpha(color, 0.14);
          surface.lineWidth = thick * 4.5;
          surface.stroke();
        }
        surface.strokeStyle = withAlpha(color, alpha);
        surface.lineWidth = thick;
        surface.stroke();
        for (const [x, y] of [points[0], points.at(-1)].filter((p) => p !== undefined)) {
          surface.fillStyle = withAlpha(color, alpha);
          surface.beginPath();
          surface.arc(x, y, thick * 2.1, 0, 2 * Math.PI);
          surface.fill();
          surface.fillStyle = ground;
          surface.beginPath();
          surface.arc(x, y, thick * 0.95, 0, 2 * Math.PI);
          surface.fill();
        }
      }
      for (const chip of chips) drawChip(surface, chip);
    },
    live: (surface, seconds) => {
      for (const { trace, speed, from } of pulses) {
        const total = trace.lengths.at(-1) ?? 0;
        const at = (from + speed * seconds) % (total + 260 * unit);
        for (let k = 0; k < 7; k++) {
          const back = at - k * 7 * unit;
          if (back < 0 || back > total) continue;
          const [x, y] = along(trace, back);
          if (k === 0)
            softSpot(surface, x, y, 17 * unit, palette.dark ? mix(trace.color, copper, 0.4) : trace.color, 0.75);
          surface.fillStyle = withAlpha(
            palette.dark ? mix(trace.color, "#ffffff", 0.65) : trace.color,
            0.95 * (1 - k / 7),
          );
          surface.beginPath();
          surface.arc(x, y, thick * (1.15 - k * 0.1), 0, 2 * Math.PI);
          surface.fill();
        }
      }
    },
  };
  function drawChip<Q>(surface: Surface<Q>, { x, y, wide, high, pins }: (typeof chips)[number]): void {
    surface.strokeStyle = withAlpha(mix(copper, palette.far, 0.5), alpha);
    surface.lineWidth = thick * 1.5;
    surface.beginPath();
    for (let k = 1; k < pins[0]; k++) {
      surface.moveTo(x + k * cell, y - cell * 0.5);
      surface.lineTo(x + k * cell, y + high + cell * 0.5);
    }
    for (let k = 1; k < pins[1]; k++) {
      surface.moveTo(x - cell * 0.5, y + k * cell);
      surface.lineTo(x + wide + cell * 0.5, y + k * cell);
    }
    surface.stroke();
    surface.fillStyle = mix(ground, palette.near, palette.dark ? 0.6 : 0.82);
    surface.beginPath();
    surface.roundRect(x, y, wide, high, 5 * unit);
    surface.fill();
    surface.strokeStyle = withAlpha(second, 0.6);
    surface.lineWidth = 1.4 * unit;
    surface.stroke();
    surface.strokeStyle = withAlpha(second, 0.22);
    surface.beginPath();
    surface.roundRect(x + cell * 0.8, y + cell * 0.8, wide - cell * 1.6, high - cell * 1.6, 3 * unit);
    surface.stroke();
    surface.fillStyle = withAlpha(first, 0.9);
    surface.beginPath();
    surface.arc(x + cell * 0.55, y + cell * 0.55, 2 * unit, 0, 2 * Math.PI);
    surface.fill();
  }
}
