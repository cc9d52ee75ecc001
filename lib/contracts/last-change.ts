import { usualSeconds } from "#lib/contracts/action-seconds";
import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";

function secondsOf(action: Action): number {
  const one = action.seconds ?? usualSeconds[action.do];
  const count = "target" in action && Array.isArray(action.target) ? action.target.length : 1;
  const stagger = "stagger" in action ? (action.stagger ?? 0) : 0;
  const inTurn = "sequence" in action && action.sequence === true;
  return one + (count - 1) * (stagger + (inTurn ? one : 0));
}

/** Second at which the last of a scene's actions is done, given its marks; 0 without actions. */
export function lastChange(scene: Scene, marks: Readonly<Record<string, number>>): number {
  const actions = scene.actions ?? [];
  const ends = new Map<Action, number>();
  const endOf = (action: Action, underWay: ReadonlySet<Action>): number => {
    const known = ends.get(action);
    if (known !== undefined) return known;
    const before = action.at.startsWith("after:") ? actions.find((a) => `after:${a.id}` === action.at) : undefined;
    const begin =
      before && !underWay.has(before) ? endOf(before, new Set([...underWay, before])) : (marks[action.at] ?? 0);
    const end = begin + secondsOf(action);
    ends.set(action, end);
    return end;
  };
  return Math.max(0, ...actions.map((action) => endOf(action, new Set([action]))));
}
