import { blockParts } from "#lib/contracts/block-parts";
import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { BlockType } from "#lib/contracts/storyboard-blocks";

const term = /#/;

/** What acts on one kind of block only. A block told in words cannot take it any more. */
const meantFor: Partial<Record<Action["do"], readonly BlockType[]>> = {
  rows: ["table"],
  step: ["derivation", "chart"],
  focus: ["code"],
  move: ["figure", "plot"],
  transform: ["figure", "plot"],
};

/** The scene without what its actions do to things that are no longer there; `keep` drops more of them. */
export function tidyActions(scene: Scene, keep: (action: Action) => boolean = () => true): Scene {
  const given = scene.actions ?? [];
  const there = new Set(scene.blocks.flatMap((b) => [b.id, ...blockParts(b).map((part) => `${b.id}.${part}`)]));
  const stands = (target: string): boolean => there.has(target.split(term, 1)[0] ?? target);
  const types = new Map(scene.blocks.map((block) => [block.id, block.type]));
  const kept = given.flatMap((action): Action[] => {
    if (!keep(action)) return [];
    if (!("target" in action) || action.target === undefined) return [action];
    const fits = (target: string): boolean => {
      const type = types.get(target.split(/[.#]/, 1)[0] ?? target);
      return type !== undefined && (meantFor[action.do]?.includes(type) ?? true);
    };
    const targets = [action.target].flat().filter((target) => stands(target) && fits(target));
    const [first] = targets;
    if (first === undefined) return [];
    if (targets.length === [action.target].flat().length) return [action];
    switch (action.do) {
      case "focus":
      case "step":
      case "rows":
      case "camera":
        return [{ ...action, target: first }];
      default:
        return [{ ...action, target: targets }];
    }
  });
  const names = new Set(kept.map((action) => action.id));
  const moment = (at: string, depth = 0): string => {
    const before = at.startsWith("after:") ? at.slice("after:".length) : undefined;
    if (before === undefined || names.has(before)) return at;
    const dropped = given.find((action) => action.id === before);
    return dropped && depth < given.length ? moment(dropped.at, depth + 1) : "start";
  };
  return { ...scene, actions: kept.map((action) => ({ ...action, at: moment(action.at) })) };
}
