import type { Site } from "#lib/render/figures/outline";
import { along, lengthOf, type Run } from "#lib/render/figures/run";
import { across, boundsOf, direction, minus, type Spot, times } from "#lib/render/figures/spot";

/** Directions around a point, best first: up right, up, up left, right, down right … */
const compass: readonly (readonly [number, number, number])[] = [
  [45, 0, 8],
  [90, 0.08, 8],
  [135, 0.1, 8],
  [0, 0.14, 8],
  [-45, 0.12, 8],
  [-90, 0.16, 8],
  [-135, 0.18, 8],
  [180, 0.2, 8],
  [22, 0.2, 8],
  [68, 0.2, 8],
  [112, 0.22, 8],
  [-22, 0.24, 8],
  [-68, 0.26, 8],
  [-112, 0.28, 8],
  [158, 0.28, 8],
  [-158, 0.3, 8],
  [45, 0.7, 22],
  [135, 0.7, 22],
  [-45, 0.75, 22],
  [-135, 0.75, 22],
  [90, 0.75, 26],
  [-90, 0.8, 26],
];

/** Around a spot that has a dot of `radius` px; turned away from `middle` where that is as good. */
export function around(at: Spot, radius: number, unit: number, middle: Spot): Site[] {
  const away = direction(minus(at, middle));
  return compass.map(([degrees, cost, gap]) => {
    const angle = (degrees * Math.PI) / 180;
    const toward: Spot = [Math.cos(angle), -Math.sin(angle)];
    const inward = 0.16 * (1 - (toward[0] * away[0] + toward[1] * away[1]));
    return { at, toward, gap: gap * unit + radius, cost: cost + inward };
  });
}

/** Beside a line, at its middle and a little before and after; rather on the side away from `middle`. */
export function beside(
  run: Run,
  unit: number,
  middle: Spot,
  places: readonly number[] = [0.5, 0.38, 0.62, 0.25, 0.75],
): Site[] {
  if (run.spots.length < 2 || lengthOf(run) < 1) return [];
  return places.flatMap((place, i) => {
    const { spot, toward } = along(run, place);
    const normal = direction(across(toward));
    const away = direction(minus(spot, middle));
    const out = normal[0] * away[0] + normal[1] * away[1];
    return [1, -1].map((side) => ({
      at: spot,
      toward: times(normal, side),
      flat: true,
      gap: 8 * unit,
      cost: 0.12 * i + (side * out < -0.05 ? 0.15 : 0),
    }));
  });
}

/** Beyond the end of a line and beside it: for arrows and curves. */
export function atEnd(run: Run, unit: number): Site[] {
  const end = along(run, 1);
  const ahead = direction(end.toward);
  const near = along(run, 0.94);
  const normal = direction(across(near.toward));
  return [
    { at: end.spot, toward: ahead, gap: 8 * unit, cost: 0 },
    { at: near.spot, toward: normal, gap: 10 * unit, cost: 0.1 },
    { at: near.spot, toward: times(normal, -1), gap: 10 * unit, cost: 0.1 },
  ];
}

/** In the middle of an area, or beside its edges when it does not fit. */
export function inside(run: Run, unit: number, middle: Spot): Site[] {
  const centre = centroid(run.spots);
  const bounds = boundsOf(run.spots);
  const nudge = bounds ? Math.min(bounds[2] - bounds[0], bounds[3] - bounds[1]) * 0.14 : 0;
  const shifted = [
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ] as const;
  const edges = run.spots.map(
    (spot, i): Run => ({ spots: [spot, run.spots[(i + 1) % run.spots.length] ?? spot], closed: false }),
  );
  const outer =
    edges.length <= 12 ? edges.flatMap((edge) => beside(edge, unit, middle, [0.5])) : around(centre, 0, unit, middle);
  return [
    { at: centre, cost: 0 },
    ...shifted.map(([x, y]): Site => ({ at: [centre[0] + x * nudge, centre[1] + y * nudge], cost: 0.25 })),
    ...outer.map((site) => ({ ...site, cost: site.cost + 0.8 })),
  ];
}

/** Middle of an area; of its spots when it has none. */
export function centroid(spots: readonly Spot[]): Spot {
  let area = 0;
  let x = 0;
  let y = 0;
  spots.forEach((a, i) => {
    const b = spots[(i + 1) % spots.length] ?? a;
    const part = a[0] * b[1] - b[0] * a[1];
    area += part;
    x += (a[0] + b[0]) * part;
    y += (a[1] + b[1]) * part;
  });
  if (Math.abs(area) > 1e-6) return [x / (3 * area), y / (3 * area)];
  const sum = spots.reduce<Spot>((s, spot) => [s[0] + spot[0], s[1] + spot[1]], [0, 0]);
  return times(sum, 1 / Math.max(1, spots.length));
}
