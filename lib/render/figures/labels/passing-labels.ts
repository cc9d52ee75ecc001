import { type Box, sharedArea } from "#lib/render/box";

/** Part of the smaller one from which two labels overlap. */
const overlap = 0.04;
/** A label that is covered longer than this part of its time is not passing: dimming it would only hide it. */
const mostOfItsTime = 0.5;

/** A label's box at each moment; undefined while it is not there. */
export interface LabelWay {
  id: string;
  boxes: readonly (Box | undefined)[];
  moves: boolean;
}

/**
 * Moments at which a label passes over another one, by label: the one that moves steps back until it is past. 1 where it
 * does, 0 elsewhere, and 1 also at the moments before and after, so that it has stepped back in time.
 */
export function passingLabels(ways: readonly LabelWay[]): Map<string, number[]> {
  const passing = new Map<string, number[]>();
  for (const [i, a] of ways.entries()) {
    for (const b of ways.slice(i + 1)) {
      const [back, other] = b.moves ? [b, a] : [a, b];
      if (!back.moves) continue;
      const hits = back.boxes.flatMap((box, m) => (meet(box, other.boxes[m]) ? [m] : []));
      if (hits.length === 0 || hits.length > mostOfItsTime * back.boxes.filter(Boolean).length) continue;
      const row = passing.get(back.id) ?? back.boxes.map(() => 0);
      for (const m of hits) for (const near of [m - 1, m, m + 1]) if (near >= 0 && near < row.length) row[near] = 1;
      passing.set(back.id, row);
    }
  }
  return passing;
}

function meet(a: Box | undefined, b: Box | undefined): boolean {
  if (!a || !b) return false;
  return sharedArea(a, b) > overlap * Math.min(a.width * a.height, b.width * b.height);
}
