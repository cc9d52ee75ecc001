import { describe, expect, it } from "vitest";
import type { Point } from "#lib/contracts/figure-objects";
import { compileExpression } from "#lib/render/compile-expression";
import { pythagoreanTheorem } from "#lib/storyboard/library/pythagorean-theorem";

type Spot = readonly [number, number];

const scene = pythagoreanTheorem.scenes.find((s) => s.id === "rearrange");
const parameters = scene?.parameters ?? {};
const { a = 0, b = 0 } = parameters;

const numberOf = (value: number | string): number =>
  typeof value === "number" ? value : compileExpression(value, Object.keys(parameters))(parameters);
const spot = ([x, y]: Point): Spot => [numberOf(x), numberOf(y)];

/** Corners of a polygon of the scene after all moves. */
function corners(id: string): Spot[] {
  const figure = scene?.blocks.find((block) => block.type === "figure");
  const shape = figure?.objects.find((object) => object.id === id);
  if (shape?.type !== "polygon") throw new Error(`no polygon ${id}`);
  const moves = (scene?.actions ?? []).flatMap((action) =>
    action.do === "move" && action.target === `fig.${id}` && action.by ? [spot(action.by)] : [],
  );
  return shape.points
    .map(spot)
    .map(([x, y]): Spot => moves.reduce<Spot>(([p, q], [dx, dy]) => [p + dx, q + dy], [x, y]));
}

function isInside([x, y]: Spot, shape: readonly Spot[]): boolean {
  let inside = false;
  for (const [i, [x1, y1]] of shape.entries()) {
    const [x2, y2] = shape[(i + 1) % shape.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Points all over the frame, none of them on an edge. */
const samples = Array.from(
  { length: 97 * 97 },
  (_, i): Spot => [((i % 97) + 0.503) * ((a + b) / 97), (Math.floor(i / 97) + 0.497) * ((a + b) / 97)],
);

describe("the rearrangement", () => {
  it("tiles the frame with the triangles and the gap before the move", () => {
    const figure = scene?.blocks.find((block) => block.type === "figure");
    const original = ["t1", "t2", "t3", "t4", "gap"].map((id) => {
      const shape = figure?.objects.find((object) => object.id === id);
      return shape?.type === "polygon" ? shape.points.map(spot) : [];
    });
    for (const point of samples) expect(original.filter((shape) => isInside(point, shape))).toHaveLength(1);
  });

  it("tiles the same frame with the triangles and two squares after it", () => {
    const after = ["t1", "t2", "t3", "t4", "a2", "b2"].map(corners);
    for (const point of samples) expect(after.filter((shape) => isInside(point, shape))).toHaveLength(1);
  });

  it("leaves squares of the legs' sides", () => {
    const [a2, b2] = [corners("a2"), corners("b2")];
    const sides = (shape: Spot[]) =>
      shape.map(([x, y], i) => {
        const [p, q] = shape[(i + 1) % shape.length] ?? [x, y];
        return Math.hypot(p - x, q - y);
      });
    expect(sides(a2)).toEqual([a, a, a, a]);
    expect(sides(b2)).toEqual([b, b, b, b]);
  });
});
