import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Page } from "#lib/render/pagination/page";

/** Parts of these are counted, from 0. */
const counted: ReadonlySet<Block["type"]> = new Set(["bullets", "steps", "table", "derivation", "timeline"]);

/** The target as it is called on a page; nothing when what it names is on another page. */
export function targetOnPage(target: string, scene: Scene, page: Page): string | undefined {
  const [, id = "", part, term = ""] = /^([^.#]+)(?:\.([^#]+))?(#.+)?$/.exec(target) ?? [];
  // A table that was cut between columns is several blocks of one id.
  const slice = page.find((s) => scene.blocks[s.block]?.id === id);
  const block = slice && scene.blocks[slice.block];
  if (!slice || !block) return undefined;
  if (part === undefined || !counted.has(block.type) || !/^\d+$/.test(part)) return target;
  const unit = Number(part);
  if (unit < slice.from || unit >= slice.to) return undefined;
  return `${id}.${unit - slice.from}${term}`;
}

/** Where a moment lies as seen from a page: one of its own marks, or before or after it. */
export type MomentOnPage = (moment: string) => string;

/** An action as it happens on a page, or nothing when it concerns other pages. */
export function actionOnPage(action: Action, scene: Scene, page: Page, moment: MomentOnPage): Action | undefined {
  const at = moment(action.at);
  if (action.do === "set" || (action.do === "camera" && action.target === undefined)) {
    // What is still to come is no business of this page; what has been is simply so.
    if (at === "end" && action.at !== "end") return undefined;
    return at === "start" && action.at !== "start" ? { ...action, at, seconds: 0.05 } : { ...action, at };
  }
  const targets = [action.target ?? []].flat().flatMap((target) => targetOnPage(target, scene, page) ?? []);
  const [first] = targets;
  if (first === undefined) return undefined;
  const sliceOf = (target: string) => page.find((s) => scene.blocks[s.block]?.id === target.split(/[.#]/, 1)[0]);
  switch (action.do) {
    case "focus": {
      const { from = 0, to = 0 } = sliceOf(first) ?? {};
      const lines = action.lines.map((line) => line - from).filter((line) => line >= 1 && line <= to - from);
      return lines.length > 0 || action.lines.length === 0 ? { ...action, at, target: first, lines } : undefined;
    }
    case "step": {
      const { from = 0, to = 0 } = sliceOf(first) ?? {};
      const line = action.line - from;
      if (line < 0 || line >= to - from) return undefined;
      const sources = [action.from ?? []].flat().map((source) => source - from);
      const kept = sources.filter((source) => source >= 0);
      return { ...action, at, target: first, line, from: kept.length > 0 ? kept : undefined };
    }
    case "rows": {
      const { from = 0, to = 0 } = sliceOf(first) ?? {};
      return { ...action, at, target: first, count: Math.min(to - from, Math.max(0, action.count - from)) };
    }
    case "camera":
      return { ...action, at, target: first };
    case "emphasize":
      return { ...action, at, target: targets, until: action.until === undefined ? undefined : moment(action.until) };
    default:
      return { ...action, at, target: targets };
  }
}
