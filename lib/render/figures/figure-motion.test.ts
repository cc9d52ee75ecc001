import { expect, test } from "vitest";
import { Scene } from "#lib/contracts/storyboard";
import { type PreparedObject, prepareObjects } from "#lib/render/figures/prepared-object";
import { valueReader } from "#lib/render/figures/read-values";
import { spotsOf } from "#lib/render/figures/run";
import { sceneContext } from "#lib/render/scene/scene-context";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf } from "#lib/render/testing/program";

async function prepared(objects: unknown[], actions: unknown[]): Promise<(id: string, seconds: number) => number[][]> {
  const scene = Scene.parse({
    id: "s",
    seconds: 10,
    layout: "figure",
    parameters: { a: 3, b: 2 },
    marks: { m: 2, n: 5 },
    blocks: [{ id: "f", type: "figure", objects }],
    actions,
  });
  const context = sceneContext(programOf(scene), { width: 1280, height: 720 }, await fakeKit());
  const [block] = scene.blocks;
  const made: PreparedObject[] = block?.type === "figure" ? prepareObjects(context, "f", block.objects) : [];
  const reader = valueReader(["a", "b"]);
  return (id, seconds) => {
    const object = made.find((o) => o.object.id === id);
    const runs = object?.runs(
      reader(context.timeline.parameters(seconds)),
      { scale: [20, 20], domain: [-5, 5] },
      seconds,
    );
    return spotsOf(runs ?? []).map(([x, y]) => [Math.round(x * 1e6) / 1e6 + 0, Math.round(y * 1e6) / 1e6 + 0]);
  };
}

const triangle = {
  id: "t",
  type: "polygon",
  points: [
    ["a+b", "a+b"],
    ["b", "a+b"],
    ["a+b", "a"],
  ],
};

test("moves are exact, add up and use parameters", async () => {
  const at = await prepared(
    [triangle],
    [
      { do: "move", at: "m", target: "f.t", by: ["-b", "-a"], seconds: 1 },
      { do: "move", at: "n", target: "f.t", by: [1, 0], seconds: 1 },
    ],
  );
  expect(at("t", 1)).toEqual([
    [5, 5],
    [2, 5],
    [5, 3],
  ]);
  expect(at("t", 4)).toEqual([
    [3, 2],
    [0, 2],
    [3, 0],
  ]);
  expect(at("t", 9)).toEqual([
    [4, 2],
    [1, 2],
    [4, 0],
  ]);
});

test("a move to a place puts the first point there, wherever it was", async () => {
  const at = await prepared(
    [triangle],
    [
      { do: "move", at: "m", target: "f.t", by: [7, 7] },
      { do: "move", at: "n", target: "f.t", to: [0, 0] },
    ],
  );
  expect(at("t", 9)).toEqual([
    [0, 0],
    [-3, 0],
    [0, -2],
  ]);
});

test("a group turns and grows as one, about its own middle unless told", async () => {
  const objects = [
    { id: "p", type: "point", at: [0, 0] },
    { id: "q", type: "point", at: [2, 0] },
    { id: "g", type: "group", members: ["p", "q"] },
  ];
  const turned = await prepared(objects, [{ do: "transform", at: "m", target: "f.g", rotateDegrees: 90 }]);
  expect([...turned("p", 9), ...turned("q", 9)]).toEqual([
    [1, -1],
    [1, 1],
  ]);
  const grown = await prepared(objects, [{ do: "transform", at: "m", target: "f.g", scale: "a", about: [0, 0] }]);
  expect([...grown("p", 9), ...grown("q", 9)]).toEqual([
    [0, 0],
    [6, 0],
  ]);
});

test("what happens to member and group is done in the order of time", async () => {
  const at = await prepared(
    [
      { id: "p", type: "point", at: [1, 0] },
      { id: "g", type: "group", members: ["p"] },
    ],
    [
      { do: "transform", at: "m", target: "f.g", rotateDegrees: 90, about: [0, 0] },
      { do: "move", at: "n", target: "f.p", by: [1, 0] },
    ],
  );
  expect(at("p", 9)).toEqual([[1, 1]]);
});

test("parameters that are set drive everything", async () => {
  const at = await prepared([triangle], [{ do: "set", at: "m", parameters: { a: 1, b: "2a" }, seconds: 1 }]);
  expect(at("t", 9)).toEqual([
    [7, 7],
    [6, 7],
    [7, 1],
  ]);
});
