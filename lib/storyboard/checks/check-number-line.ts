import type { Issue } from "#lib/contracts/error-codes";
import type { Value } from "#lib/contracts/figure-objects";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import { checkPoint, checkValue } from "#lib/storyboard/checks/check-expression";
import { repeated } from "#lib/storyboard/checks/repeated";

const mostTicks = 100;

/** What zod cannot see in a number line; `names` are the scene's parameters. */
export function checkNumberLine(line: BlockOf<"numberLine">, names: readonly string[], path: string): Issue[] {
  const { from, to, step } = line;
  const issues: Issue[] = [];
  if (from >= to) issues.push({ path, message: "A number line runs from the smaller number to the larger one." });
  if (step !== undefined && (to - from) / step > mostTicks)
    issues.push({
      path: `${path}.step`,
      message: `A step of ${step} gives more than ${mostTicks} ticks: take a larger one.`,
    });
  const outside = (value: Value): boolean => typeof value === "number" && (value < from || value > to);
  const ids: string[] = [];
  const inside = (value: Value, where: string): void => {
    issues.push(...checkValue(value, names, where));
    if (outside(value))
      issues.push({ path: where, message: `${value} is outside of the line, which runs from ${from} to ${to}.` });
  };
  for (const [i, point] of (line.points ?? []).entries()) {
    ids.push(point.id);
    inside(point.at, `${path}.points.${i}.at`);
    issues.push(...checkPoint(point.label?.at, names, `${path}.points.${i}.label.at`));
  }
  for (const key of ["intervals", "jumps"] as const) {
    for (const [i, part] of (line[key] ?? []).entries()) {
      ids.push(part.id);
      inside(part.from, `${path}.${key}.${i}.from`);
      inside(part.to, `${path}.${key}.${i}.to`);
      if (part.from === part.to)
        issues.push({ path: `${path}.${key}.${i}`, message: `"${part.id}" begins where it ends: make it a point.` });
    }
  }
  for (const i of repeated(ids))
    issues.push({ path, message: `Two parts of this number line are called "${ids[i]}": rename one.` });
  return issues;
}
