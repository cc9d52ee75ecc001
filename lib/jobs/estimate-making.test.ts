import { expect, test } from "vitest";
import { makingOf } from "#lib/jobs/estimate-making";

const paced = (...ratios: number[]) => ratios.map((ratio) => ({ film: 60, making: 60 * ratio }));

test("where too few films were made, the usual range", () => {
  const usual = makingOf(60, "medium", []);
  expect(usual.from).toBeLessThan(30);
  expect(usual.to).toBeGreaterThan(30);
  expect(makingOf(60, "medium", paced(9, 9))).toEqual(usual);
});

test("afterwards the pace of this machine, whatever it is: what happened before lies in the range", () => {
  for (const ratio of [0.1, 1, 8]) {
    const { from, to } = makingOf(60, "medium", paced(ratio * 0.9, ratio, ratio, ratio * 1.1));
    expect(from).toBeLessThan(60 * ratio * 0.9);
    expect(to).toBeGreaterThan(60 * ratio * 1.1);
    expect(to).toBeLessThan(60 * ratio * 2 + 5);
  }
});

test("a single film that took for ever does not count", () => {
  const { to } = makingOf(60, "medium", paced(...Array.from({ length: 19 }, () => 0.2), 50));
  expect(to).toBeLessThan(60);
});
