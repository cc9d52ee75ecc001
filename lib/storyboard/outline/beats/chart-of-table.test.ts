import { describe, expect, it } from "vitest";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { chartOfTable } from "#lib/storyboard/outline/beats/chart-of-table";
import { writeOutline } from "#lib/storyboard/outline-writer";

const cities = [
  ["Tokyo", "37.4 M"],
  ["Delhi", "32.9 M"],
  ["Lagos", "15.9 M"],
];

describe("a table of names and numbers", () => {
  it("is bars, with its unit", () => {
    expect(chartOfTable(["City", "People"], cities, "en")).toEqual({
      type: "chart",
      kind: "bar",
      labels: ["Tokyo", "Delhi", "Lagos"],
      series: [{ values: [37.4, 32.9, 15.9] }],
      y: { label: "People" },
      unit: "\u00a0M",
    });
  });

  it("is a line over years, read as its language writes numbers", () => {
    const rows = [1990, 2000, 2005, 2010, 2020].map((year, i) => [`${year}`, `1.${i}00,5`]);
    const chart = chartOfTable(["Jahr", "Wert"], rows, "de");
    expect(chart).toMatchObject({ kind: "line", series: [{ values: [1000.5, 1100.5, 1200.5, 1300.5, 1400.5] }] });
  });

  it.each<[string, string[], string[][]]>([
    ["three columns", ["a", "b", "c"], cities.map((row) => [...row, "x"])],
    ["two rows", ["a", "b"], cities.slice(0, 2)],
    ["words", ["a", "b"], [...cities, ["Paris", "many"]]],
    ["several units", ["a", "b"], [...cities, ["Paris", "11 km"]]],
    [
      "years",
      ["a", "b"],
      [
        ["x", "1990"],
        ["y", "2001"],
        ["z", "1854"],
      ],
    ],
    ["TeX", ["a", "b"], [...cities, ["$x$", "11 M"]]],
    [
      "sizes that cannot be compared",
      ["a", "b"],
      [
        ["x", "1"],
        ["y", "5"],
        ["z", "40000"],
      ],
    ],
  ])("stays a table: %s", (_, columns, rows) => {
    expect(chartOfTable(columns, rows, "en")).toBeUndefined();
  });
});

it("is marked row by row as it is read", () => {
  const context = `# Cities\n\n| City | People |\n|---|---|\n${cities.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
  const { storyboard } = writeOutline({ topic: "Cities", context, aspectRatio: "16:9", look: "paper", seed: 1 });
  expect(checkStoryboard(storyboard)).toMatchObject({ ok: true });
  const scene = storyboard.scenes.find(({ blocks }) => blocks.some(({ type }) => type === "chart"));
  const chart = scene?.blocks.find(({ type }) => type === "chart");
  const marked = (scene?.actions ?? []).flatMap((action) => (action.do === "emphasize" ? [action.target] : []));
  expect(marked).toEqual([0, 1, 2].map((i) => `${chart?.id}.${i}`));
});
