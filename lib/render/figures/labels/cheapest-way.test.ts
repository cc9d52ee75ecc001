import { expect, test } from "vitest";
import { cheapestWay } from "#lib/render/figures/labels/cheapest-way";

const yes = [true, true, true, true];
const no = [false, false, false, false];

test("a label stays where it is well off on the whole", () => {
  expect(
    cheapestWay(
      [
        [0, 0.5],
        [0, 0.5],
        [0.9, 0.5],
        [0, 0.5],
      ],
      yes,
    ),
  ).toEqual([0, 0, 0, 0]);
});

test("it changes sides while its object moves, when that saves much", () => {
  expect(
    cheapestWay(
      [
        [0, 5],
        [0, 5],
        [9, 0],
        [9, 0],
      ],
      yes,
    ),
  ).toEqual([0, 0, 1, 1]);
});

test("it does not change while its object stands still", () => {
  expect(
    cheapestWay(
      [
        [0, 5],
        [0, 5],
        [3, 0],
        [3, 0],
      ],
      no,
    ),
  ).toEqual([0, 0, 0, 0]);
});

test("it may come back elsewhere, and keeps its place while it fades", () => {
  expect(cheapestWay([[0, 9], [], [], [], [9, 0]], [...no, false])).toEqual([0, 0, 0, 1, 1]);
});

test("a label that is seen late is at its place before", () => {
  expect(cheapestWay([[], [], [4, 0]], no)).toEqual([1, 1, 1]);
});
