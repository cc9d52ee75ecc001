import { type Box, grown, type Size } from "#lib/render/box";
import { cheapestWay } from "#lib/render/figures/labels/cheapest-way";
import { boxAround, middleAt } from "#lib/render/figures/labels/label-box";
import { clash, labelCost, type Surroundings } from "#lib/render/figures/labels/label-cost";
import type { Site } from "#lib/render/figures/outline";

/** A label and the sites it may have at each moment (the same sites in the same order; none while it is not there). */
export interface Candidate {
  id: string;
  size: Size;
  sites: readonly (readonly Site[])[];
  /** By moment: whether it may change its site on the way there, because its object moves. */
  maySwitch: readonly boolean[];
}

/** px that a label keeps from lines, in units. */
const clearance = 3;
const sweeps = 2;

/**
 * Chooses a site for every label at every moment, so that labels are clear of lines, points and each other, and change
 * sides only while their object moves. `around` gives what else is there. Answers site indexes by label and moment.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  around: readonly Surroundings[],
  unit: number,
): Map<string, number[]> {
  const boxes = new Map(candidates.map((label) => [label, boxesOf(label)]));
  const alone = new Map(candidates.map((label) => [label, costsAlone(label, boxes.get(label) ?? [], around, unit)]));
  const chosen = new Map<string, number[]>();
  // Those with the fewest places choose first.
  const order = [...candidates].sort((a, b) => most(a) - most(b));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const label of order) {
      const own = boxes.get(label) ?? [];
      const others = order.filter((other) => other !== label && chosen.has(other.id));
      const costs = (alone.get(label) ?? []).map((row, m) => {
        const taken = others.map((other) => boxes.get(other)?.[m]?.[chosen.get(other.id)?.[m] ?? 0]);
        return row.map((alone, s) => {
          const box = own[m]?.[s];
          let cost = alone;
          if (box) for (const other of taken) if (other) cost += clash(box, other);
          return cost;
        });
      });
      chosen.set(label.id, cheapestWay(costs, label.maySwitch));
    }
  }
  return chosen;
}

const most = (label: Candidate): number => Math.max(0, ...label.sites.map((sites) => sites.length));

const boxesOf = (label: Candidate): Box[][] =>
  label.sites.map((sites) => sites.map((site) => boxAround(middleAt(site, label.size), label.size)));

function costsAlone(
  label: Candidate,
  boxes: readonly (readonly Box[])[],
  around: readonly Surroundings[],
  unit: number,
): number[][] {
  return label.sites.map((sites, m) => {
    const surroundings = around[m];
    return sites.map((site, s) => {
      const box = boxes[m]?.[s];
      return box && surroundings ? site.cost + labelCost(grown(box, clearance * unit), label.id, surroundings) : 0;
    });
  });
}
