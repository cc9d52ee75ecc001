import type { Size } from "#lib/render/box";
import { open, type Run } from "#lib/render/figures/run";
import type { Spot } from "#lib/render/figures/spot";

/** A rank's middle along the axis, and half of its depth. */
export interface RankSpan {
  at: number;
  half: number;
}

interface End extends Size {
  middle: Spot;
  node: { shape?: string | undefined };
}

export interface EdgeRoute {
  from: End;
  to: End;
  passes: readonly Spot[];
  down: boolean;
  spans: readonly RankSpan[];
  /** Offsets across the ranks at both ends. */
  ports: readonly [number, number];
  px: number;
}

/** px between the spots of a curve. */
const fine = 5;

/**
 * The way of an edge as one smooth line: straight across each rank that it passes, so that it keeps off what stands
 * there, and bending only between ranks.
 */
export function edgeRun(route: EdgeRoute): Run {
  const { from, to, passes, down, spans, ports, px } = route;
  if (from === to) return loop(from, down, px);
  const along = (spot: Spot): number => spot[down ? 1 : 0];
  const across = (spot: Spot): number => spot[down ? 0 : 1];
  const spot = (a: number, c: number): Spot => (down ? [c, a] : [a, c]);
  const forward = along(to.middle) >= along(from.middle) ? 1 : -1;
  const spanAt = (a: number): number => spans.find((span) => Math.abs(span.at - a) <= 1.5)?.half ?? 0;
  const depth = (end: End): number => (down ? end.height : end.width) / 2;
  const start = across(from.middle) + ports[0];
  const goal = across(to.middle) + ports[1];
  const gates: [number, number][] = [
    [along(from.middle) + forward * depth(from), start],
    [along(from.middle) + forward * Math.max(depth(from), spanAt(along(from.middle))), start],
  ];
  for (const pass of passes) {
    const half = spanAt(along(pass));
    if (half <= 0) continue;
    gates.push([along(pass) - forward * half, across(pass)], [along(pass) + forward * half, across(pass)]);
  }
  gates.push(
    [along(to.middle) - forward * Math.max(depth(to), spanAt(along(to.middle))), goal],
    [along(to.middle) - forward * depth(to), goal],
  );
  const spots: Spot[] = [];
  for (const [i, [a, c]] of gates.entries()) {
    const [a0, c0] = gates[i - 1] ?? [a, c];
    if (i > 0 && Math.abs(c - c0) > 0.5 && Math.abs(a - a0) > 0.5)
      spots.push(...bend(a0, c0, a, c).map(([x, y]) => spot(x, y)));
    else spots.push(spot(a, c));
  }
  return open(
    spots.filter(
      (one, i) => i === 0 || Math.hypot(one[0] - (spots[i - 1]?.[0] ?? 0), one[1] - (spots[i - 1]?.[1] ?? 0)) > 0.01,
    ),
  );
}

/** An S from one gate to the next that leaves and arrives along the axis. */
function bend(a0: number, c0: number, a1: number, c1: number): Spot[] {
  const steps = Math.max(6, Math.ceil(Math.hypot(a1 - a0, c1 - c0) / fine));
  const half = (a0 + a1) / 2;
  return Array.from({ length: steps }, (_, i): Spot => {
    const t = (i + 1) / steps;
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [p * a0 + q * half + r * half + s * a1, (p + q) * c0 + (r + s) * c1];
  });
}

/** An edge from a node to itself, at the side that no rank lies on. */
function loop({ middle, width, height }: End, down: boolean, px: number): Run {
  const reach = px * 0.8;
  const [x, y] = down ? [middle[0] + width / 2, middle[1]] : [middle[0], middle[1] + height / 2];
  const spots = Array.from({ length: 25 }, (_, i): Spot => {
    const angle = -Math.PI * 0.72 + (Math.PI * 1.44 * i) / 24;
    const out = reach * (0.72 + Math.cos(angle));
    const side = reach * 0.75 * Math.sin(angle);
    return down ? [x + Math.max(0, out - reach * 0.1), y + side] : [x + side, y + Math.max(0, out - reach * 0.1)];
  });
  return open(spots);
}
