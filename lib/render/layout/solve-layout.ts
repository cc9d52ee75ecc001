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
  /** 1 = everything fits. Else the blocks are laid out in a room this many times larger and drawn smaller. */
  enlarged: number;
  /** px by which such blocks are moved down, under the title. */
  top: number;
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

/** Beyond 1 a scene with little to say speaks up: see `largestFit`. */
const fits = [1.7, 1.5, 1.3, 1.15, 1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.12, 0] as const;

/** The nicest way in which everything stands whole and apart inside the margins. */
export function solveLayout<P>(task: LayoutTask<P>): Solved {
  let best: (Solved & { liking: number }) | undefined;
  for (const arrangement of task.arrangements) {
    for (const fit of fits) {
      // Large type is welcome, but no reason to prefer another arrangement.
      const liking = Math.min(1, fit) + arrangement.liking;
      if (best && liking <= best.liking) break;
      const boxes = attempt(task, arrangement, fit);
      if (!boxes) continue;
      best = { boxes, fit, enlarged: 1, top: 0, liking };
      break;
    }
  }
  return best ?? squeezed(task);
}

/** Does the scene stand in the frame at this fit, in any of its ways? */
export const standsAt = <P>(task: LayoutTask<P>, fit: number): boolean =>
  task.arrangements.some((arrangement) => attempt(task, arrangement, fit) !== undefined);

/** The last way out: the room under the title is taken larger until the blocks fit, and they are drawn smaller. */
function squeezed<P>(task: LayoutTask<P>): Solved {
  const { frame, margins } = task;
  const head = task.head?.nodeOf(0, frame.width - 2 * margins.x);
  const titled = head
    ? flexBoxes(task.kit.yoga, { padding: margins, children: [head.node] }, frame, task.direction)
    : [];
  const top = head?.height ?? 0;
  for (let k = 1.06; k < 40; k *= 1.06) {
    const room = { width: Math.floor(frame.width * k), height: Math.floor((frame.height - top) * k) };
    // Wide things may use half of the side margins before they get smaller still.
    const scaled = {
      x: Math.ceil((margins.x * k) / 2),
      top: Math.ceil(margins.top * k),
      bottom: Math.ceil(margins.bottom * k),
    };
    for (const arrangement of task.arrangements) {
      const boxes = attempt({ ...task, frame: room, margins: scaled, head: undefined }, arrangement, 0);
      if (boxes) return { boxes: new Map([...boxes, ...titled]), fit: 0, enlarged: k, top };
    }
  }
  return { boxes: new Map(titled), fit: 0, enlarged: 1, top: 0 };
}

function attempt<P>(task: LayoutTask<P>, arrangement: Arrangement, fit: number): Map<string, Box> | undefined {
  const { margins, unit, frame } = task;
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
