import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Typeset } from "#lib/contracts/typeset";
import { pagedTitle } from "#lib/render/number-pages";
import { unitWeights } from "#lib/render/pagination/block-units";
import { cutNarration, marksIn } from "#lib/render/pagination/cut-narration";
import { type Page, pageScene } from "#lib/render/pagination/page";
import { actionOnPage, targetOnPage } from "#lib/render/pagination/page-actions";
import { actionOnStaying, rootMoment, stayingBlocks } from "#lib/render/pagination/staying-picture";

/** Characters read in a second, for pages that say nothing. */
const readingSpeed = 14;

/** The scenes that show a scene page by page. */
export function writePages(scene: Scene, pages: readonly Page[], typeset: Typeset): Scene[] {
  if (pages.length < 2) return [scene];
  const weights = pages.map((page) => weightOf(scene, page, typeset));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const firstMarks = pages.map((page, i) => marksBeginning(scene, page, pages.slice(0, i)));
  const narrations = scene.narration === undefined ? undefined : cutNarration(scene.narration, weights, firstMarks);
  const ends = weights.map((_, i) => weights.slice(0, i + 1).reduce((sum, weight) => sum + weight, 0) / total);

  const staying = stayingBlocks(scene, pages);
  return pages.map((page, i): Scene => {
    const title = scene.title === undefined ? undefined : pagedTitle(scene.title, i + 1, pages.length);
    const { scene: shown } = pageScene(scene, page, typeset, title);
    const narration = narrations?.[i] || undefined;
    const silent = Math.max(3, (weights[i] ?? 0) / readingSpeed);
    const from = (scene.seconds ?? 0) * (ends[i - 1] ?? 0);
    const to = (scene.seconds ?? 0) * (ends[i] ?? 1);
    const timed = Object.entries(scene.marks ?? {});
    const own = new Map(timed.filter(([, at]) => at >= from && at < to).map(([name, at]) => [name, at - from]));
    const spoken = new Set(narration ? marksIn(narration) : own.keys());
    const earlier = new Set([
      ...(narrations?.slice(0, i) ?? []).flatMap(marksIn),
      ...timed.filter(([, at]) => at < from).map(([name]) => name),
    ]);
    const moment = momentOn(scene, page, spoken, earlier);
    const happening = (scene.actions ?? []).flatMap((action): Action[] => {
      const made = actionOnPage(action, scene, page, moment);
      if (!made) return [];
      const ofPicture = "target" in made && staying.has([made.target ?? ""].flat()[0]?.split(/[.#]/, 1)[0] ?? "");
      return ofPicture ? actionOnStaying(made, rootMoment(action, scene.actions ?? []), moment, i === 0) : [made];
    });
    const here = new Set(happening.map((action) => action.id));
    // What waits for an action that does not happen here waits for what that one waited for.
    const actions = happening.map((action) => ({ ...action, at: presentMoment(action.at, scene, here, moment) }));
    return {
      ...shown,
      id: i === 0 ? scene.id : `${scene.id}~${i + 1}`,
      layout: page.length > 1 || scene.layout === "full" ? scene.layout : "stack",
      narration,
      seconds: narration ? undefined : scene.narration ? silent : Math.max(1, to - from),
      marks: own.size > 0 && !narration ? Object.fromEntries(own) : undefined,
      actions,
      transition: i === 0 ? scene.transition : undefined,
      // Nothing is heard on a page without words: there is nothing for a visualizer to show.
      background:
        scene.narration && !narration && scene.background?.type === "visualizer" ? undefined : scene.background,
    };
  });
}

/** A moment as a page knows it: its own mark, or its start or end for what is said on other pages. */
function momentOn(
  scene: Scene,
  page: Page,
  spoken: ReadonlySet<string>,
  earlier: ReadonlySet<string>,
): (moment: string) => string {
  const resolve = (moment: string, depth: number): string => {
    if (moment.startsWith("after:")) {
      const before = scene.actions?.find((action) => action.id === moment.slice("after:".length));
      if (!before || depth > 40) return "start";
      const targets = "target" in before ? [before.target ?? []].flat() : [];
      const here = targets.length === 0 || targets.some((target) => targetOnPage(target, scene, page) !== undefined);
      return here ? moment : resolve(before.at, depth + 1);
    }
    if (moment === "start" || moment === "end" || spoken.has(moment)) return moment;
    return earlier.has(moment) ? "start" : "end";
  };
  return (moment) => resolve(moment, 0);
}

function presentMoment(
  at: string,
  scene: Scene,
  here: ReadonlySet<string | undefined>,
  moment: (moment: string) => string,
): string {
  let now = at;
  for (let steps = 0; now.startsWith("after:") && !here.has(now.slice("after:".length)); steps++) {
    const before = scene.actions?.find((action) => `after:${action.id}` === now);
    now = before && steps < 40 ? moment(before.at) : "start";
  }
  return now;
}

function weightOf(scene: Scene, page: Page, typeset: Typeset): number {
  return page.reduce((sum, { block: index, from, to }) => {
    const block = scene.blocks[index];
    const weights = block ? unitWeights(block, typeset).slice(from, to) : [];
    return sum + weights.reduce((a, b) => a + b, 0);
  }, 0);
}

/** Marks of the actions that first bring up what is on a page. */
function marksBeginning(scene: Scene, page: Page, before: readonly Page[]): string[] {
  return (scene.actions ?? []).flatMap((action) => {
    if (!("target" in action) || action.target === undefined) return [];
    const targets = [action.target].flat();
    const on = (some: Page): boolean => targets.some((target) => targetOnPage(target, scene, some) !== undefined);
    return on(page) && !before.some(on) ? [action.at] : [];
  });
}
