import type { Box, Size } from "#lib/render/box";
import { sharedArea } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import type { Arrangement } from "#lib/render/layout/arrangement";
import { type FlexNode, flexBoxes } from "#lib/render/layout/flex";
import type { Group } from "#lib/render/layout/groups";

export interface Margins {
  x: number;
  top: number;
  bottom: number;
}

export interface Solved {
  boxes: ReadonlyMap<string, Box>;
  /** Fit at which everything stands; see TypeScale. */
  fit: number;
  /** 1 = everything fits. Else all is laid out in a frame this many times larger and drawn smaller. */
  enlarged: number;
}

export interface LayoutTask<P> {
  kit: Kit<P>;
  frame: Size;
  unit: number;
  margins: Margins;
  direction: "ltr" | "rtl";
  members: Group<P>;
  arrangements: readonly Arrangement[];
  /** The title and what stands above the blocks; it has the id `@title`. */
  head: { nodeOf(fit: number, width: number): { node: FlexNode; height: number } } | undefined;
}

const fits = [1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.12, 0] as const;

/** The nicest way in which everything stands whole and apart inside the margins. */
export function solveLayout<P>(task: LayoutTask<P>): Solved {
  let best: (Solved & { liking: number }) | undefined;
  for (const arrangement of task.arrangements) {
    for (const fit of fits) {
      if (best && fit + arrangement.liking <= best.liking) break;
      const boxes = attempt(task, arrangement, fit, 1);
      if (!boxes) continue;
      best = { boxes, fit, enlarged: 1, liking: fit + arrangement.liking };
      break;
    }
  }
  return best ?? squeezed(task);
}

/** Does the scene stand in the frame at this fit, in any of its ways? */
export const standsAt = <P>(task: LayoutTask<P>, fit: number): boolean =>
  task.arrangements.some((arrangement) => attempt(task, arrangement, fit, 1) !== undefined);

/** The last way out: the frame is taken larger until everything fits, and drawn smaller. */
function squeezed<P>(task: LayoutTask<P>): Solved {
  for (let enlarged = 1.06; enlarged < 40; enlarged *= 1.06) {
    for (const arrangement of task.arrangements) {
      const boxes = attempt(task, arrangement, 0, enlarged);
      if (boxes) return { boxes, fit: 0, enlarged };
    }
  }
  return { boxes: new Map(), fit: 0, enlarged: 1 };
}

function attempt<P>(
  task: LayoutTask<P>,
  arrangement: Arrangement,
  fit: number,
  enlarged: number,
): Map<string, Box> | undefined {
  const { margins, unit } = task;
  const frame = { width: task.frame.width * enlarged, height: task.frame.height * enlarged };
  const width = frame.width - 2 * margins.x;
  const head = task.head?.nodeOf(fit, width);
  const height = frame.height - margins.top - margins.bottom - (head?.height ?? 0);
  const body = arrangement.tree({ width, height, unit, fit });
  const root: FlexNode = { padding: margins, children: head ? [head.node, body] : [body] };
  const boxes = flexBoxes(task.kit.yoga, root, frame, task.direction);
  const inside = (box: Box): boolean =>
    box.x >= margins.x - 1 &&
    box.y >= margins.top - 1 &&
    box.x + box.width <= frame.width - margins.x + 1 &&
    box.y + box.height <= frame.height - margins.bottom + 1;
  const all = [...boxes.values()];
  if (!all.every(inside)) return undefined;
  if (all.some((a, i) => all.slice(i + 1).some((b) => sharedArea(a, b) > 1))) return undefined;
  for (const { prepared } of task.members) {
    const box = boxes.get(prepared.id);
    if (!box) return undefined;
    const need = prepared.measure(box.width, fit);
    if (need.height > box.height + 1 || Math.max(need.width, need.leastWidth ?? 0) > box.width + 1) return undefined;
  }
  return boxes;
}
