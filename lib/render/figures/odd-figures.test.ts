import { beforeAll, expect, test } from "vitest";
import { Scene } from "#lib/contracts/storyboard";
import type { Kit } from "#lib/render/kit";
import { prepareScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf } from "#lib/render/testing/program";

let kit: Kit<RecordedPath>;
beforeAll(async () => {
  kit = recordingKit(await fakeKit());
});

const name = { text: "name" };
const here = { id: "here", type: "point", at: [1, 1] };
const odd: Record<string, [objects: unknown[], actions?: unknown[]]> = {
  "a point at infinity": [[{ id: "o", type: "point", at: ["1/z", 0], label: name }, here]],
  "a circle without a radius": [[{ id: "o", type: "circle", center: [0, 0], radius: "sqrt(-1)", label: name }, here]],
  "a curve that is never a number": [[{ id: "o", type: "curve", y: "sqrt(-1-x^2)", label: name }]],
  "arrows, braces and angles of no size": [
    [
      { id: "a", type: "vector", from: [0, 0], to: [0, 0], label: name },
      { id: "b", type: "brace", from: [1, 1], to: [1, 1], label: name },
      { id: "c", type: "angle", at: [0, 0], from: [0, 0], to: [0, 0], label: name },
      { id: "d", type: "rightAngle", at: [0, 0], from: [0, 0], to: [0, 0] },
      {
        id: "e",
        type: "line",
        through: [
          [0, 0],
          [0, 0],
        ],
      },
      { id: "f", type: "ray", from: [0, 0], through: [0, 0] },
    ],
  ],
  "groups of each other": [
    [{ id: "g", type: "group", members: ["h", "here", "nobody"] }, { id: "h", type: "group", members: ["g"] }, here],
    [{ do: "transform", at: "m", target: "f.g", rotateDegrees: "1/z", scale: 0 }],
  ],
  "endless bars, turns and grids": [
    [
      { id: "a", type: "area", top: "1/x", from: 0, to: 1, bars: "1/z", label: name },
      { id: "b", type: "area", top: "1/x", from: 0, to: 1, bars: 1e6 },
      { id: "c", type: "arc", center: [0, 0], radius: 1, fromDegrees: 0, toDegrees: 1e9 },
      { id: "d", type: "grid", from: [0, 0], to: [1000, 1000], step: 0.001 },
      { id: "e", type: "curve", y: "sin(1000x)", from: -1, to: 1 },
      { id: "f", type: "curve", y: "exp(exp(x))", from: 0, to: 30 },
    ],
  ],
  "a move to nowhere": [
    [here],
    [
      { do: "move", at: "m", target: "f.here", by: ["1/z", 0], ease: "spring" },
      { do: "set", at: "m", parameters: { z: "1/z" } },
    ],
  ],
};

test.each(Object.entries(odd))("%s neither breaks the picture nor is drawn nowhere", (_, [objects, actions = []]) => {
  const scene = Scene.parse({
    id: "s",
    seconds: 8,
    layout: "figure",
    parameters: { z: 0 },
    marks: { m: 2 },
    blocks: [{ id: "f", type: "figure", objects }],
    actions,
  });
  const { elements } = prepareScene(programOf(scene), { width: 1280, height: 720 }, kit);
  const tape = recorder(kit.measure);
  for (const seconds of [0, 1, 2.2, 2.6, 7]) for (const element of elements) element.draw(tape.surface, seconds);
  for (const { boxes } of tape.take()) {
    for (const box of boxes) expect(Object.values(box).every((n) => Math.abs(n) < 1e5)).toBe(true);
  }
});
