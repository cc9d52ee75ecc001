import { expect, test } from "vitest";
import { columnWidths } from "#lib/render/blocks/table-columns";

test("columns get what they like when there is room", () => {
  expect(
    columnWidths(
      [
        { natural: 50, least: 20 },
        { natural: 90, least: 40 },
      ],
      200,
    ),
  ).toEqual([50, 90]);
});

test("narrow columns get what they like, wide ones share the rest", () => {
  const widths = columnWidths(
    [
      { natural: 40, least: 20 },
      { natural: 500, least: 50 },
      { natural: 300, least: 50 },
    ],
    340,
  );
  expect(widths[0]).toBeCloseTo(40, 0);
  expect(widths[1]).toBeCloseTo(150, 0);
  expect(widths.reduce((a, b) => a + b)).toBeCloseTo(340, 0);
});

test("no column is narrower than its least, also when that is too wide", () => {
  expect(
    columnWidths(
      [
        { natural: 400, least: 100 },
        { natural: 400, least: 150 },
      ],
      120,
    ),
  ).toEqual([100, 150]);
});
