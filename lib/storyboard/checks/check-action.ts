import type { Issue } from "#lib/contracts/error-codes";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { checkPoint, checkValue } from "#lib/storyboard/checks/check-expression";
import { type FoundTarget, findTarget } from "#lib/storyboard/checks/check-target";

export interface ActionPlace {
  blocks: readonly Block[];
  actions: readonly Action[];
  /** The scene's parameters. */
  names: readonly string[];
  marks: ReadonlySet<string>;
}

function checkMoment(moment: string | undefined, { actions, marks }: ActionPlace, path: string): Issue[] {
  if (moment === undefined) return [];
  if (moment.startsWith("after:")) {
    const id = moment.slice("after:".length);
    if (actions.some((action) => action.id === id)) return [];
    return [
      { path, message: `There is no action with the id "${id}" in this scene: give one that id, or use a mark.` },
    ];
  }
  if (marks.has(moment)) return [];
  return [
    {
      path,
      message: `There is no mark "${moment}": put [[${moment}]] into the narration. Marks: ${[...marks].join(", ")}.`,
    },
  ];
}

/** Whether an action can be done to what it names. */
function misfit(action: Action, { block, part, term }: FoundTarget): string | undefined {
  const wrongBlock = (needed: string): string => `"${action.do}" is for a ${needed}; "${block.id}" is a ${block.type}.`;
  switch (action.do) {
    case "step":
      if (block.type === "chart") {
        const last = (block.frames?.length ?? 0) - 1;
        if (last < 0) return `"step" needs frames, and the chart "${block.id}" has none.`;
        return action.line > last
          ? `The chart has the frames 0 to ${last}; there is no frame ${action.line}.`
          : undefined;
      }
      if (block.type !== "derivation") return wrongBlock("derivation, or a chart with frames");
      if (action.line >= block.lines.length)
        return `The derivation has the lines 0 to ${block.lines.length - 1}; there is no line ${action.line}.`;
      if ([action.from ?? []].flat().some((line) => line >= action.line))
        return "Terms fly from lines above: every number in from is smaller than line.";
      return undefined;
    case "focus": {
      if (block.type !== "code") return wrongBlock("code block");
      const count = block.code.split("\n").length;
      return action.lines.some((line) => line > count) ? `The code has ${count} lines, counted from 1.` : undefined;
    }
    case "rows":
      if (block.type !== "table") return wrongBlock("table");
      return action.count > block.rows.length ? `The table has ${block.rows.length} rows.` : undefined;
    case "move":
    case "transform":
      if (block.type !== "figure" && block.type !== "plot") return wrongBlock("figure's or plot's object");
      return part === undefined || term !== undefined ? `Name the object, as "${block.id}.id".` : undefined;
    default:
      return undefined;
  }
}

function checkTargets(action: Action, place: ActionPlace, path: string): Issue[] {
  if (!("target" in action) || action.target === undefined) return [];
  const many = Array.isArray(action.target);
  return [action.target].flat().flatMap((target, i): Issue[] => {
    const where = many ? `${path}.target.${i}` : `${path}.target`;
    const found = findTarget(target, place.blocks);
    const message = typeof found === "string" ? found : misfit(action, found);
    return message === undefined ? [] : [{ path: where, message }];
  });
}

/** One action: its moments, its targets, its expressions. */
export function checkAction(action: Action, place: ActionPlace, path: string): Issue[] {
  const { names } = place;
  const issues = [...checkMoment(action.at, place, `${path}.at`), ...checkTargets(action, place, path)];
  if (action.do === "emphasize") issues.push(...checkMoment(action.until, place, `${path}.until`));
  if (action.do === "set")
    for (const [name, value] of Object.entries(action.parameters)) {
      const where = `${path}.parameters.${name}`;
      if (!names.includes(name))
        issues.push({
          path: where,
          message: `The scene has no parameter "${name}": add it to the scene's parameters.`,
        });
      issues.push(...checkValue(value, names, where));
    }
  if (action.do === "move") {
    if ((action.by === undefined) === (action.to === undefined))
      issues.push({ path, message: "A move has either by (how far) or to (where)." });
    issues.push(...checkPoint(action.by, names, `${path}.by`), ...checkPoint(action.to, names, `${path}.to`));
  }
  if (action.do === "transform") {
    if (action.rotateDegrees === undefined && action.scale === undefined)
      issues.push({ path, message: "A transform has rotateDegrees, or scale, or both." });
    issues.push(
      ...checkValue(action.rotateDegrees, names, `${path}.rotateDegrees`),
      ...checkValue(action.scale, names, `${path}.scale`),
      ...checkPoint(action.about, names, `${path}.about`),
    );
  }
  return issues;
}
