import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Page, Unit } from "#lib/render/pagination/page";
import type { MomentOnPage } from "#lib/render/pagination/page-actions";

const pictures: ReadonlySet<Block["type"]> = new Set(["figure", "plot", "chart", "diagram", "image"]);
const beside: ReadonlySet<Scene["layout"]> = new Set(["split", "figure"]);
/** How long what is already there takes to be there again. */
const atOnce = 0.05;

/** The one picture that all the rest of a scene stands beside, and talks about: it stays while the rest goes on. */
export function stayingPicture(scene: Scene, units: readonly Unit[]): Unit | undefined {
  const looked = units.filter((unit) => pictures.has(scene.blocks[unit.block]?.type ?? "text"));
  const [picture] = looked;
  return beside.has(scene.layout) && looked.length === 1 && picture && units.length > 2 ? picture : undefined;
}

/** Units with the picture, in the order of the scene's blocks. */
export const withPicture = (units: readonly Unit[], picture: Unit): Unit[] =>
  [...units, picture].sort((a, b) => a.block - b.block || a.index - b.index);

/** Ids of the blocks that stand on several pages as they are. */
export function stayingBlocks(scene: Scene, pages: readonly Page[]): ReadonlySet<string> {
  const ids = scene.blocks.flatMap(({ id, type }, block) => {
    const on = pages.filter((page) => page.some((slice) => slice.block === block)).length;
    return on > 1 && pictures.has(type) ? [id] : [];
  });
  return new Set(ids);
}

/**
 * What happens to a picture that stays, on one page: what is told there as it is, what was told before is simply so, and
 * what is told later only says that it is not there yet. `moment` is the page's.
 */
export function actionOnStaying(action: Action, root: string, moment: MomentOnPage, isFirst: boolean): Action[] {
  const at = moment(root);
  const later = at === "end" && root !== "end";
  if (later) return action.do === "show" || action.do === "trace" ? [{ ...action, at: "never" }] : [];
  const before = at === "start" && (root !== "start" || !isFirst);
  if (!before) return [action];
  return "stagger" in action || "sequence" in action
    ? [{ ...action, at: "start", seconds: atOnce, stagger: 0, sequence: false }]
    : [{ ...action, at: "start", seconds: atOnce }];
}

/** The moment for which an action waits in the end, through all that it waits for. */
export function rootMoment(action: Action, actions: readonly Action[]): string {
  let at = action.at;
  for (let steps = 0; at.startsWith("after:") && steps < 40; steps++)
    at = actions.find((other) => `after:${other.id}` === at)?.at ?? "start";
  return at;
}
