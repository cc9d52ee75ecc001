import { beforeAll, describe, expect, it } from "vitest";
import { Scene } from "#lib/contracts/storyboard";
import { auditScene } from "#lib/render/audit-scene";
import type { Kit } from "#lib/render/kit";
import { prepareScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeEquation } from "#lib/render/testing/fake-equation";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf } from "#lib/render/testing/program";

let kit: Kit<RecordedPath>;
beforeAll(async () => {
  kit = recordingKit(await fakeKit());
});

const marks = { one: 2, two: 4, three: 6 };
const equations = Object.fromEntries(
  ["a:ab = b:cd o c:e", "a:ab = c:e o b:cd", "= c:e", "n", "theta"].map((text) => [text, fakeEquation(text)]),
);
const scene = (blocks: unknown[], actions: unknown[] = [], more: object = {}): Scene =>
  Scene.parse({ id: "s", seconds: 10, layout: "stack", marks, blocks, actions, ...more });

const figure = [
  {
    id: "frame",
    type: "polygon",
    points: [
      [0, 0],
      ["w", 0],
      ["w", 3],
      [0, 3],
    ],
    role: "quiet",
  },
  {
    id: "sq",
    type: "polygon",
    points: [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
    role: "accent",
    label: { tex: "n" },
  },
  {
    id: "tri",
    type: "polygon",
    points: [
      [2, 2],
      [3, 2],
      [2, 3],
    ],
    fill: "solid",
    role: "series1",
  },
  { id: "v", type: "vector", from: [0, 0], to: ["w/2", 2], label: { text: "v" } },
  { id: "p", type: "point", at: ["w/2", 2], label: { text: "P" } },
  { id: "c", type: "circle", center: [1.5, 1.5], radius: 0.6, label: { text: "circle" } },
  { id: "th", type: "angle", at: [0, 0], from: [1, 0], to: ["w/2", 2], label: { tex: "theta" } },
  { id: "ra", type: "rightAngle", at: ["w", 0], from: [0, 0], to: ["w", 3] },
  { id: "br", type: "brace", from: [0, 0], to: ["w", 0], label: { text: "width" } },
  {
    id: "ln",
    type: "line",
    through: [
      [0, 3],
      [1, 2],
    ],
    dashed: true,
  },
  { id: "ry", type: "ray", from: [0, 3], through: [1, 3.2] },
  { id: "cu", type: "curve", y: "sin(x)+1", from: 0, to: "w" },
  { id: "ar", type: "area", top: "1", from: 0, to: 1, bars: 3 },
  { id: "arc", type: "arc", center: [2, 1], radius: 0.5, fromDegrees: 0, toDegrees: 200 },
  { id: "gr", type: "grid", from: [0, 0], to: [3, 3] },
  { id: "g", type: "group", members: ["sq", "tri"] },
];
const scenes: Record<string, Scene> = {
  figure: scene(
    [{ id: "f", type: "figure", objects: figure, caption: "A caption under it." }],
    [
      { do: "trace", at: "start", target: "f.frame" },
      { do: "show", at: "one", target: ["f.sq", "f.v"], stagger: 0.2 },
      { do: "transform", at: "one", target: "f.g", rotateDegrees: 90, scale: 1.2 },
      { do: "move", at: "two", target: "f.tri", by: [-1, "w/5"], ease: "spring" },
      { do: "set", at: "two", parameters: { w: 5 } },
      { do: "emphasize", at: "three", target: "f.g", until: "end" },
      { do: "emphasize", at: "two", target: "f", until: "three" },
      { do: "hide", at: "three", target: "f.c" },
    ],
    { parameters: { w: 3 } },
  ),
  plot: scene(
    [
      {
        id: "p",
        type: "plot",
        x: { from: -3, to: 3, label: "x" },
        y: { from: -2, to: 2 },
        objects: [
          { id: "t", type: "curve", y: "k*tan(x)", label: { tex: "n" } },
          { id: "q", type: "point", at: [3, "k"], label: { text: "Q" } },
        ],
      },
    ],
    [
      { do: "trace", at: "one", target: "p.t" },
      { do: "set", at: "two", parameters: { k: -1 } },
    ],
    { parameters: { k: 1 } },
  ),
  derivation: scene(
    [{ id: "d", type: "derivation", lines: ["a:ab = b:cd o c:e", "a:ab = c:e o b:cd", "= c:e"] }],
    [
      { do: "step", at: "one", target: "d", line: 1 },
      { do: "step", at: "two", target: "d", line: 2, from: [0] },
      { do: "emphasize", at: "three", target: ["d#c", "d.0#a"] },
    ],
  ),
  equation: scene(
    [{ id: "e", type: "equation", tex: "a:ab = b:cd o c:e", caption: "Its caption" }],
    [{ do: "emphasize", at: "two", target: "e#b", until: "three" }],
  ),
  code: scene(
    [
      {
        id: "k",
        type: "code",
        language: "x",
        code: "one(1)\n  two(2, 'a rather long line of code that has to be wrapped somewhere', 3)\nthree",
      },
    ],
    [
      { do: "focus", at: "one", target: "k", lines: [1] },
      { do: "focus", at: "two", target: "k", lines: [2, 3] },
      { do: "focus", at: "three", target: "k", lines: [] },
    ],
  ),
  table: scene(
    [
      {
        id: "t",
        type: "table",
        columns: ["Name", "Number"],
        rows: [["one", "1"], ["two and more words", "22"], ["three"]],
        caption: "c",
      },
    ],
    [
      { do: "rows", at: "one", target: "t", count: 1 },
      { do: "rows", at: "two", target: "t", count: 3 },
      { do: "emphasize", at: "three", target: ["t.1", "t"] },
    ],
  ),
};

const times = Array.from({ length: 81 }, (_, i) => i / 8);
const sizes = { wide: { width: 1280, height: 720 }, tall: { width: 720, height: 1280 } };

describe.each(Object.keys(scenes))("a %s", (name) => {
  const program = () => programOf(scenes[name] ?? scene([]), { typeset: { equations, code: {}, texts: {} } });

  it.each(Object.entries(sizes))("has equal keys only for equal drawings, inside its boxes: %s", (_, size) => {
    const prepared = prepareScene(program(), size, kit);
    expect(prepared.elements.length).toBeGreaterThan(0);
    expect(new Set(prepared.elements.map((element) => element.id)).size).toBe(prepared.elements.length);
    for (const element of prepared.elements) {
      const drawn = new Map<string, string>();
      for (const seconds of times) {
        const tape = recorder(kit.measure);
        element.draw(tape.surface, seconds);
        const commands = tape.commands.join("\n");
        const key = element.stateKey(seconds);
        expect(drawn.get(key) ?? commands, `${element.id} at ${seconds}`).toBe(commands);
        drawn.set(key, commands);
        for (const box of tape.take().flatMap((thing) => thing.boxes)) {
          const at = `${element.id} at ${seconds}`;
          expect(box.x, at).toBeGreaterThanOrEqual(element.box.x - 0.01);
          expect(box.y, at).toBeGreaterThanOrEqual(element.box.y - 0.01);
          expect(box.x + box.width, at).toBeLessThanOrEqual(element.box.x + element.box.width + 0.01);
          expect(box.y + box.height, at).toBeLessThanOrEqual(element.box.y + element.box.height + 0.01);
        }
      }
    }
  });

  it.each(Object.entries(sizes))("has nothing for the audit to find: %s", (_, size) => {
    expect(auditScene(program(), size, kit).filter((finding) => finding.rule !== "emptyFrame")).toEqual([]);
  });
});
