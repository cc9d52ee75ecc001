import type { Issue } from "#lib/contracts/error-codes";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import { checkPoint, checkValue } from "#lib/storyboard/checks/check-expression";

type Chart = BlockOf<"chart">;

/** More slices cannot be told apart, and more bars cannot be read in one picture. */
const mostSlices = 8;
const mostBars = 60;

/** What zod cannot see in a chart; `names` are the scene's parameters. */
export function checkChart(chart: Chart, names: readonly string[], path: string): Issue[] {
  return [
    ...expressions(chart, names, path),
    ...axes(chart, path),
    ...(chart.kind === "scatter" ? scatter(chart, path) : labelled(chart, path)),
    ...(chart.kind === "pie" ? pie(chart, path) : []),
    ...(chart.frames ? frames(chart, path) : []),
    ...bars(chart, path),
  ];
}

function expressions(chart: Chart, names: readonly string[], path: string): Issue[] {
  return chart.series.flatMap((series, s) => [
    ...(series.values ?? []).flatMap((value, i) => checkValue(value, names, `${path}.series.${s}.values.${i}`)),
    ...(series.points ?? []).flatMap((point, i) => checkPoint(point, names, `${path}.series.${s}.points.${i}`)),
  ]);
}

function axes(chart: Chart, path: string): Issue[] {
  return (["x", "y"] as const).flatMap((key): Issue[] => {
    const { from, to } = chart[key] ?? {};
    if (from === undefined || to === undefined || from < to) return [];
    return [{ path: `${path}.${key}`, message: "An axis runs from the smaller number to the larger one." }];
  });
}

function scatter(chart: Chart, path: string): Issue[] {
  return chart.series.flatMap((series, i): Issue[] =>
    series.points && series.points.length > 0
      ? []
      : [{ path: `${path}.series.${i}.points`, message: "A scatter chart needs points: [[x, y], …] in every series." }],
  );
}

function labelled(chart: Chart, path: string): Issue[] {
  const count = chart.labels?.length ?? 0;
  if (count === 0)
    return [{ path: `${path}.labels`, message: `A ${chart.kind} chart needs labels, one for each value.` }];
  if (chart.frames) return [];
  return chart.series.flatMap((series, i): Issue[] => {
    const values = series.values?.length ?? 0;
    if (values === count) return [];
    const message = `The series has ${values} values and the chart ${count} labels: make them equal.`;
    return [{ path: `${path}.series.${i}.values`, message }];
  });
}

function pie(chart: Chart, path: string): Issue[] {
  const issues: Issue[] = [];
  if (chart.series.length > 1)
    issues.push({ path: `${path}.series`, message: "A pie has one series; several are bars (kind: bar)." });
  if ((chart.labels?.length ?? 0) > mostSlices) {
    const message = `A pie of more than ${mostSlices} slices cannot be read: join the smallest into one, or use bars (kind: bar).`;
    issues.push({ path: `${path}.labels`, message });
  }
  const numbers = (chart.series[0]?.values ?? []).filter((value) => typeof value === "number");
  if (numbers.some((value) => value < 0))
    issues.push({ path: `${path}.series.0.values`, message: "A slice cannot be negative: use bars (kind: bar)." });
  const all = chart.series[0]?.values ?? [];
  if (all.length > 0 && numbers.length === all.length && numbers.every((value) => value === 0))
    issues.push({ path: `${path}.series.0.values`, message: "All slices are 0: there is no whole to divide." });
  return issues;
}

function frames(chart: Chart, path: string): Issue[] {
  const issues: Issue[] = [];
  const count = chart.labels?.length ?? 0;
  if (chart.kind !== "bar" || chart.series.length > 1)
    issues.push({ path: `${path}.frames`, message: "Frames are for one series of bars: leave one series, kind: bar." });
  for (const [i, { values }] of (chart.frames ?? []).entries())
    if (values.length !== count)
      issues.push({
        path: `${path}.frames.${i}.values`,
        message: `The frame has ${values.length} values and the chart ${count} labels: make them equal.`,
      });
  return issues;
}

function bars(chart: Chart, path: string): Issue[] {
  const count = (chart.labels?.length ?? 0) * (chart.stacked ? 1 : chart.series.length);
  if (chart.kind !== "bar" || count <= mostBars) return [];
  const message = `${count} bars cannot be read in one picture (at most ${mostBars}): stack them, or show fewer labels.`;
  return [{ path: `${path}.labels`, message }];
}
