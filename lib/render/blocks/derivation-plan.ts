import type { Flight, PlannedFlight } from "#lib/render/blocks/derivation-flights";
import type { Row } from "#lib/render/blocks/derivation-layout";
import { groupBox, passesOver, type Rows } from "#lib/render/blocks/derivation-passing";
import { corridor, routeThrough, type Spot, type Stretch } from "#lib/render/blocks/derivation-route";
import type { Box } from "#lib/render/box";

const flying = [0.1, 0.84] as const;
const mostTurns = 3;

const middleOf = (box: Box): Spot => [box.x + box.width / 2, box.y + box.height / 2];

/** Plans the flights into line `to`: through the gaps between rows, those that would meet one after another. */
export function planFlights(flights: readonly Flight[], to: number, place: Rows): PlannedFlight[] {
  const ways = flights.map((flight) => wayOf(flight, to, place));
  const turns: number[] = [];
  for (const [i, way] of ways.entries()) {
    let turn = 0;
    while (turn < mostTurns - 1 && ways.some((other, j) => j < i && turns[j] === turn && meet(way, other))) turn++;
    turns.push(turn);
  }
  const count = Math.max(0, ...turns) + 1;
  const length = (flying[1] - flying[0]) / count;
  const planned = ways.map((way, i): PlannedFlight => {
    const begin = flying[0] + (turns[i] ?? 0) * length;
    return { ...way, window: [begin, begin + length] };
  });
  return planned.map((plan) => ({ ...plan, crosses: plan.crosses || passesOver(plan, planned, to, place) }));
}

/** Two that change sides, or run against each other over the same stretch, meet in the gap. */
function meet(a: PlannedFlight, b: PlannedFlight): boolean {
  if ((a.from[0] - b.from[0]) * (a.to[0] - b.to[0]) < 0) return true;
  const [aLow, aHigh] = [Math.min(a.from[0], a.to[0]), Math.max(a.from[0], a.to[0])];
  const [bLow, bHigh] = [Math.min(b.from[0], b.to[0]), Math.max(b.from[0], b.to[0])];
  const opposed = (a.to[0] - a.from[0]) * (b.to[0] - b.from[0]) < 0;
  return opposed && Math.min(aHigh, bHigh) > Math.max(aLow, bLow);
}

function wayOf(flight: Flight, to: number, { lines, rows, em, limits }: Rows): PlannedFlight {
  const nowhere: Row = { x: 0, baseline: 0, top: 0, bottom: 0 };
  const rowAt = (i: number): Row => rows[i] ?? nowhere;
  const start = groupBox(
    flight.pairs.map((pair) => pair.from),
    rowAt(flight.fromLine),
    em,
  );
  const end = groupBox(
    flight.pairs.map((pair) => pair.to),
    rowAt(to),
    em,
  );
  const [from, goal] = [middleOf(start), middleOf(end)];
  const gapAfter = (i: number): number => (rowAt(i).bottom + rowAt(i + 1).top) / 2;
  const gap = rowAt(to).top - rowAt(to - 1).bottom;
  const shared = {
    flight,
    window: flying,
    sourceRow: rowAt(flight.fromLine),
    from,
    to: goal,
    narrow: Math.min(1, Math.max(0.62, (gap * 1.15) / Math.max(1, start.height))),
  };
  const out = gapAfter(flight.fromLine);
  const last = gapAfter(to - 1);
  if (to - flight.fromLine === 1) {
    const stops =
      Math.abs(from[0] - goal[0]) < 0.6 * em
        ? [
            { at: 0, spot: from },
            { at: 1, spot: goal },
          ]
        : [
            { at: 0, spot: from },
            { at: 0.25, spot: [from[0], out] as const },
            { at: 0.75, spot: [goal[0], out] as const },
            { at: 1, spot: goal },
          ];
    return { ...shared, crosses: false, middle: routeThrough(stops) };
  }
  const taken = lines.slice(flight.fromLine + 1, to).flatMap((line, i) =>
    line.pieces.map((p): Stretch => {
      const x = rowAt(flight.fromLine + 1 + i).x + p.box[0] * em;
      return [x - 0.12 * em, x + (p.box[2] + 0.12) * em];
    }),
  );
  const width = Math.max(start.width, end.width) * shared.narrow;
  const pass = corridor(taken, width, limits, [from[0], goal[0]]);
  const x = pass ?? (from[0] + goal[0]) / 2;
  return {
    ...shared,
    crosses: pass === undefined,
    middle: routeThrough([
      { at: 0, spot: from },
      { at: 0.18, spot: [from[0], out] },
      { at: 0.4, spot: [x, out] },
      { at: 0.6, spot: [x, last] },
      { at: 0.82, spot: [goal[0], last] },
      { at: 1, spot: goal },
    ]),
  };
}
