import type { Issue } from "#lib/contracts/error-codes";
import type { Action } from "#lib/contracts/storyboard-actions";

/** Actions that wait for each other in a ring would never happen. */
export function checkOrder(actions: readonly Action[], path: string): Issue[] {
  const waitsFor = (action: Action): Action | undefined =>
    action.at.startsWith("after:") ? actions.find((a) => a.id === action.at.slice("after:".length)) : undefined;
  return actions.flatMap((action, i): Issue[] => {
    const seen = new Set([action]);
    for (let next = waitsFor(action); next; next = waitsFor(next)) {
      if (next === action)
        return [
          {
            path: `${path}.${i}.at`,
            message: "This action waits for itself through others: let one of them start at a mark.",
          },
        ];
      if (seen.has(next)) return [];
      seen.add(next);
    }
    return [];
  });
}
