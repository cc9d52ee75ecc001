import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Unit } from "#lib/render/pagination/page";

/** Puts units on as few pages as hold them, about equally full. A unit that fits no page has one for itself. */
export function packPages(
  units: readonly Unit[],
  blocks: readonly Block[],
  fits: (units: readonly Unit[]) => boolean,
): Unit[][] {
  const greedy = fill(units, blocks, fits, Number.POSITIVE_INFINITY);
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  for (const slack of [1.02, 1.12, 1.25, 1.5]) {
    const even = fill(units, blocks, fits, (total / greedy.length) * slack);
    if (even.length === greedy.length) return even;
  }
  return greedy;
}

function fill(
  units: readonly Unit[],
  blocks: readonly Block[],
  fits: (units: readonly Unit[]) => boolean,
  most: number,
): Unit[][] {
  const pages: Unit[][] = [];
  let rest = [...units];
  while (rest.length > 0) {
    let count = largest(rest, fits, most);
    // A heading stays with what it heads.
    while (count > 1 && count < rest.length && blocks[rest[count - 1]?.block ?? -1]?.type === "heading") count--;
    pages.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  return pages;
}

/** How many of the units fit, at least one: by halving, as more units never need less room. */
function largest(rest: readonly Unit[], fits: (units: readonly Unit[]) => boolean, most: number): number {
  let weight = 0;
  let allowed = 0;
  for (const unit of rest) {
    weight += unit.weight;
    if (allowed > 0 && weight > most) break;
    allowed++;
  }
  let good = 1;
  let bad = allowed + 1;
  if (fits(rest.slice(0, allowed))) return allowed;
  bad = allowed;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(rest.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}
