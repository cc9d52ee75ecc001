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
const typeset = { equations: { n: fakeEquation("n") }, code: {}, texts: {} };
const scene = (block: object, actions: unknown[] = [], more: object = {}): Scene =>
  Scene.parse({ id: "s", seconds: 10, layout: "stack", marks, blocks: [{ id: "b", ...block }], actions, ...more });

const labels = ["North", "South", "East", "West"];
const three = [
  { name: "One", values: [4, 3, "2*a", 6] },
  { name: "Two", values: [-2, 3, 5, 1] },
  { name: "Three", values: [1, 1, 2, 2] },
];
const changes = [
  { do: "set", at: "two", parameters: { a: 5 } },
  { do: "emphasize", at: "one", target: "b.1", until: "three" },
  { do: "hide", at: "three", target: "b.0" },
];
const withA = { parameters: { a: 1 } };
const frames = [
  { name: "2000", values: [4, 3, 2, 1] },
  { name: "2010", values: [1, 2, 3, 4] },
  { name: "2020", values: [9, 1, 1, 8] },
];
const nodes = [
  { id: "n1", text: "First" },
  { id: "n2", text: "Second thing", shape: "diamond" },
  { id: "n3", text: "Third", shape: "database", role: "accent" },
  { id: "n4", text: "4", shape: "circle" },
];
const edges = [
  { from: "n1", to: "n2", label: "yes" },
  { from: "n2", to: "n3", arrow: "both" },
  { from: "n3", to: "n1", dashed: true },
  { from: "n2", to: "n4", arrow: "none" },
  { from: "n4", to: "n4", id: "self" },
];

const scenes: Record<string, Scene> = {
  "bar chart": scene({ type: "chart", kind: "bar", labels, series: [{ values: [4, 3, "2*a", 6] }] }, changes, withA),
  "chart of several bars": scene(
    { type: "chart", kind: "bar", labels, series: three, y: { label: "Height" } },
    [...changes, { do: "emphasize", at: "three", target: "b.series1" }],
    withA,
  ),
  "stacked chart": scene({ type: "chart", kind: "bar", stacked: true, labels, series: three }, changes, withA),
  "sorted chart": scene(
    { type: "chart", kind: "bar", sorted: true, labels, series: [{ values: [4, 3, 2, 6] }], unit: "%" },
    changes.slice(1),
  ),
  "race that plays": scene({ type: "chart", kind: "bar", sorted: true, labels, series: [{}], frames }),
  "race that steps": scene({ type: "chart", kind: "bar", labels, series: [{}], frames }, [
    { do: "step", at: "one", target: "b", line: 2 },
    { do: "step", at: "three", target: "b", line: 0 },
  ]),
  "line chart": scene(
    { type: "chart", kind: "line", labels: ["1990", "2000", "2005", "2020"], series: three, caption: "A caption" },
    [...changes, { do: "emphasize", at: "two", target: "b.label2" }],
    withA,
  ),
  "pie chart": scene({ type: "chart", kind: "pie", labels, series: [{ values: [4, 3, "2*a", 6] }] }, changes, withA),
  "scatter chart": scene(
    {
      type: "chart",
      kind: "scatter",
      series: [
        {
          name: "A",
          points: [
            [1, 2],
            ["a", 3],
          ],
        },
        { name: "B", points: [[2, 2]] },
      ],
      x: { label: "x" },
    },
    changes,
    withA,
  ),
  diagram: scene({ type: "diagram", nodes, edges, caption: "c" }, [
    { do: "trace", at: "one", target: ["b.n1-n2", "b.n2-n3"], sequence: true },
    { do: "emphasize", at: "two", target: ["b.n2", "b.n3-n1"], role: "second", until: "three" },
    { do: "hide", at: "three", target: ["b.n4", "b.self"] },
  ]),
  timeline: scene(
    {
      type: "timeline",
      events: [
        { when: "1900", title: "First event", year: 1900 },
        { when: "1910", title: "Second event", text: "With a text", year: 1910 },
        { when: "1999", title: "Last", year: 1999 },
      ],
    },
    [
      { do: "emphasize", at: "two", target: "b.1" },
      { do: "hide", at: "three", target: "b" },
    ],
  ),
  "number line": scene(
    {
      type: "numberLine",
      from: -5,
      to: 5,
      points: [
        { id: "p", at: "a", label: { text: "moving" }, open: true },
        { id: "q", at: 2, label: { tex: "n" } },
      ],
      intervals: [{ id: "i", from: -3, to: "a", open: "both" }],
      jumps: [{ id: "j", from: 0, to: 3, label: { text: "+3" } }],
    },
    [
      { do: "set", at: "one", parameters: { a: 4 } },
      { do: "emphasize", at: "two", target: "b.j" },
      { do: "hide", at: "three", target: "b.i" },
    ],
    withA,
  ),
  citation: scene({ type: "citation", source: "A book of many pages", detail: "page 7", number: 3 }, [
    { do: "emphasize", at: "two", target: "b" },
  ]),
};

const times = Array.from({ length: 49 }, (_, i) => i / 4.8);
const sizes = { wide: { width: 1280, height: 720 }, tall: { width: 720, height: 1280 } };

describe.each(Object.entries(scenes))("a %s", (_, shown) => {
  it.each(Object.entries(sizes))("has equal keys only for equal drawings, inside its boxes: %s", (_, size) => {
    const prepared = prepareScene(programOf(shown, { typeset }), size, kit);
    expect(prepared.enlarged).toBe(1);
    expect(new Set(prepared.elements.map((element) => element.id)).size).toBe(prepared.elements.length);
    for (const element of prepared.elements) {
      const drawn = new Map<string, string>();
      for (const seconds of times) {
        const tape = recorder(kit.measure);
        element.draw(tape.surface, seconds);
        const commands = tape.commands.join("\n");
        const key = element.stateKey(seconds);
        const at = `${element.id} at ${seconds}`;
        expect(drawn.get(key) ?? commands, at).toBe(commands);
        expect(commands, at).not.toMatch(/NaN|Infinity/);
        drawn.set(key, commands);
        for (const box of tape.take().flatMap((thing) => thing.boxes)) {
          expect(box.x, at).toBeGreaterThanOrEqual(element.box.x - 0.01);
          expect(box.y, at).toBeGreaterThanOrEqual(element.box.y - 0.01);
          expect(box.x + box.width, at).toBeLessThanOrEqual(element.box.x + element.box.width + 0.01);
          expect(box.y + box.height, at).toBeLessThanOrEqual(element.box.y + element.box.height + 0.01);
        }
      }
    }
  });

  it.each(Object.entries(sizes))("has nothing for the audit to find: %s", (_, size) => {
    expect(auditScene(programOf(shown, { typeset }), size, kit).filter(({ rule }) => rule !== "emptyFrame")).toEqual(
      [],
    );
  });
});
