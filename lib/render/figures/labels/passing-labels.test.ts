import { expect, test } from "vitest";
import { passingLabels } from "#lib/render/figures/labels/passing-labels";

const at = (x: number) => ({ x, y: 0, width: 10, height: 10 });
const still = { id: "still", moves: false, boxes: Array.from({ length: 9 }, () => at(50)) };
const passer = { id: "passer", moves: true, boxes: [0, 12, 24, 36, 45, 62, 74, 86, 98].map(at) };

test("a label that passes over another one steps back before it is there and until it is past", () => {
  expect([...passingLabels([still, passer])]).toEqual([["passer", [0, 0, 0, 1, 1, 1, 0, 0, 0]]]);
});

test("labels that stay on each other, or do not move, do not step back", () => {
  const stuck = { ...passer, boxes: still.boxes };
  expect(passingLabels([still, stuck]).size).toBe(0);
  expect(passingLabels([still, { ...passer, moves: false }]).size).toBe(0);
});
