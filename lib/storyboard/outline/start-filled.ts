import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";

/** More words than this over a bare title leave the picture empty for too long. */
const mostWordsOverTitle = 9;

const enters = new Set<Action["do"]>(["show", "trace", "step"]);

/** The scene with something to look at from its start: when its first block comes late, that block is there at once. */
export function startFilled(scene: Scene): Scene {
  const { narration, actions = [], blocks } = scene;
  if (narration === undefined || scene.layout === "title") return scene;
  const wordsBefore = (at: string): number => sizeOf(narration.split(`[[${at}]]`, 1)[0] ?? "");
  const entering = actions.filter((action) => enters.has(action.do));
  const targeted = new Set(entering.flatMap((action) => ("target" in action ? [action.target ?? []].flat() : [])));
  // A block that no action shows enters by itself, soon enough.
  if (blocks.some(({ id }) => ![...targeted].some((target) => target.split(/[.#]/, 1)[0] === id))) return scene;
  const [first] = entering
    .filter((action) => narration.includes(`[[${action.at}]]`))
    .sort((a, b) => wordsBefore(a.at) - wordsBefore(b.at));
  const isEarly = entering.some((action) => action.at === "start");
  if (!first || isEarly || wordsBefore(first.at) <= mostWordsOverTitle) return scene;
  return { ...scene, actions: actions.map((action) => (action === first ? { ...action, at: "start" } : action)) };
}
