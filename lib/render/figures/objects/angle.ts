import { arcSpots } from "#lib/render/figures/arc-spots";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import type { Pen } from "#lib/render/figures/outline";
import { closed, open, type Run } from "#lib/render/figures/run";
import { distance, minus, type Spot } from "#lib/render/figures/spot";

const usualRadius = 38;

/** The smaller angle between two arms, px: its corner, radius and angles. */
function opening(
  { spots: [at, from, to] }: Run,
  pen: Pen,
): { at: Spot; radius: number; start: number; turn: number } | undefined {
  if (!at || !from || !to) return undefined;
  const [a, b] = [minus(from, at), minus(to, at)];
  const start = Math.atan2(a[1], a[0]);
  const whole = Math.atan2(b[1], b[0]) - start;
  const turn = Math.atan2(Math.sin(whole), Math.cos(whole));
  const shortest = Math.min(distance(at, from), distance(at, to));
  return { at, start, turn, radius: Math.min(usualRadius * pen.unit, shortest * 0.55) };
}

/** The mark of an angle: an arc between two arms, softly filled. */
export const angle: ObjectDrawing<ObjectOf<"angle">> = {
  entrance: "draws",
  runs: (object, read) => [open([read.spot(object.at), read.spot(object.from), read.spot(object.to)])],
  outline: (runs, pen) => {
    const mark = runs[0] && opening(runs[0], pen);
    if (!mark) return { strokes: [], weight: "thin" };
    const spots = arcSpots(mark.at, mark.radius, mark.start, mark.start + mark.turn);
    return { strokes: [open(spots)], areas: [closed([mark.at, ...spots])], weight: "thin" };
  },
  sites: (runs, pen) => {
    const mark = runs[0] && opening(runs[0], pen);
    if (!mark) return [];
    const spots = [0.5, 0.3, 0.7].map((part) => mark.start + mark.turn * part);
    return [4, 14, 30, 52, 80].flatMap((gap, i) =>
      spots.map((bearing, j) => ({
        at: mark.at,
        toward: [Math.cos(bearing), Math.sin(bearing)] as const,
        gap: mark.radius + gap * pen.unit,
        cost: 0.1 * i + 0.05 * j,
      })),
    );
  },
};
