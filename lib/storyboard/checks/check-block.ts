import type { Issue } from "#lib/contracts/error-codes";
import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Block, BlockOf } from "#lib/contracts/storyboard-blocks";
import { liveValues } from "#lib/render/live-values";
import { checkChart } from "#lib/storyboard/checks/check-chart";
import { checkDiagram } from "#lib/storyboard/checks/check-diagram";
import { checkValue } from "#lib/storyboard/checks/check-expression";
import { checkNumberLine } from "#lib/storyboard/checks/check-number-line";
import { checkObject } from "#lib/storyboard/checks/check-object";
import { repeated } from "#lib/storyboard/checks/repeated";
import { termsOf, texLines } from "#lib/storyboard/checks/terms-of";

function checkObjects(objects: readonly FigureObject[], names: readonly string[], path: string): Issue[] {
  const ids = objects.map((object) => object.id);
  const issues = repeated(ids).map((i) => ({
    path: `${path}.${i}.id`,
    message: `Two objects are called "${ids[i]}": rename one.`,
  }));
  for (const [i, object] of objects.entries()) {
    issues.push(...checkObject(object, names, `${path}.${i}`));
    if (object.type !== "group") continue;
    for (const [j, member] of object.members.entries())
      if (member === object.id || !ids.includes(member))
        issues.push({
          path: `${path}.${i}.members.${j}`,
          message: `There is no object "${member}" in this figure to put into the group.`,
        });
  }
  return issues;
}

/** True distances need a year for every event, and events in their order. */
function checkYears({ events }: BlockOf<"timeline">, path: string): Issue[] {
  const years = events.map((event) => event.year);
  if (years.every((year) => year === undefined)) return [];
  return years.flatMap((year, i): Issue[] => {
    const where = `${path}.events.${i}.year`;
    if (year === undefined)
      return [{ path: where, message: "Give every event a year for true distances, or none of them." }];
    const before = years[i - 1];
    if (before === undefined || before <= year) return [];
    return [{ path: where, message: `Events stand in order: ${year} comes before ${before}.` }];
  });
}

/** What zod cannot see in one block; `names` are the scene's parameters. */
export function checkBlock(block: Block, names: readonly string[], path: string): Issue[] {
  const issues: Issue[] = texLines(block).flatMap((line, i) =>
    repeated(termsOf(line)).map((n) => ({
      path: block.type === "derivation" ? `${path}.lines.${i}` : `${path}.tex`,
      message: `\\term{${termsOf(line)[n]}} stands twice in one line: an id names one part.`,
    })),
  );
  if (block.type === "figure" || block.type === "plot")
    issues.push(...checkObjects(block.objects, names, `${path}.objects`));
  if (block.type === "chart") issues.push(...checkChart(block, names, path));
  if (block.type === "diagram") issues.push(...checkDiagram(block, path));
  if (block.type === "numberLine") issues.push(...checkNumberLine(block, names, path));
  if (block.type === "timeline") issues.push(...checkYears(block, path));
  if (block.type === "plot")
    for (const key of ["x", "y"] as const)
      if (block[key].from >= block[key].to)
        issues.push({ path: `${path}.${key}`, message: "An axis runs from the smaller number to the larger one." });
  if (block.type === "table")
    for (const [i, row] of block.rows.entries())
      if (row.length !== block.columns.length)
        issues.push({
          path: `${path}.rows.${i}`,
          message: `The row has ${row.length} cells and the table ${block.columns.length} columns: make them equal ("" is an empty cell).`,
        });
  for (const { path: where, text } of liveTexts(block, path))
    for (const { expression } of names.length > 0 ? liveValues(text) : [])
      issues.push(...checkValue(expression, names, where));
  return issues;
}

/** Texts in which values of parameters may stand. */
function liveTexts(block: Block, path: string): { path: string; text: string }[] {
  switch (block.type) {
    case "text":
      return [{ path: `${path}.text`, text: block.text }];
    case "table":
      return block.rows.flatMap((row, i) => row.map((text, j) => ({ path: `${path}.rows.${i}.${j}`, text })));
    case "figure":
    case "plot":
      return block.objects.flatMap(({ label }, i) =>
        label?.text === undefined ? [] : [{ path: `${path}.objects.${i}.label.text`, text: label.text }],
      );
    default:
      return [];
  }
}
