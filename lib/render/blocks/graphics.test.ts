import fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { aspectRatios, frameOf } from "#lib/contracts/frame";
import { lookNames } from "#lib/contracts/looks";
import { Scene, sceneLayouts } from "#lib/contracts/storyboard";
import { auditScene } from "#lib/render/audit-scene";
import { fitScene } from "#lib/render/fit-scene";
import type { Kit } from "#lib/render/kit";
import { prepareScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeEquation } from "#lib/render/testing/fake-equation";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

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

const words = [
  "a",
  "of",
  "theorem",
  "because",
  "counterintuitive",
  "光合作用は",
  "المثلث",
  "Donaudampfschifffahrt",
  "हिन्दी",
  "🎉",
  "12",
];
const phrase = (most: number, letters: number) =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: most })
    .map((some) => some.join(" ").slice(0, letters).trim());
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1e-9, 1e12, -3e7, "a", "1/a", "sqrt(a)"),
);
const exactly = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count });
const charts = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    type: fc.constant("chart"),
    kind: fc.constantFrom("bar", "line", "pie"),
    labels: exactly(phrase(4, 60), count),
    series: fc
      .integer({ min: 1, max: 5 })
      .chain((n) => exactly(fc.record({ name: phrase(3, 60), values: exactly(number, count) }), n)),
    stacked: fc.boolean(),
    sorted: fc.boolean(),
    y: fc.constantFrom(undefined, { label: "What it counts" }),
    unit: fc.constantFrom(undefined, "%", " km/h"),
  }),
);
const clouds = fc.record({
  type: fc.constant("chart"),
  kind: fc.constant("scatter"),
  series: fc.array(
    fc.record({ name: phrase(3, 60), points: fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 40 }) }),
    { minLength: 1, maxLength: 4 },
  ),
});
const diagrams = fc.integer({ min: 1, max: 16 }).chain((count) =>
  fc.record({
    type: fc.constant("diagram"),
    nodes: exactly(
      fc.record({
        text: phrase(3, 40),
        shape: fc.constantFrom(undefined, "box", "round", "circle", "diamond", "database", "note"),
      }),
      count,
    ).map((some) => some.map((node, i) => ({ ...node, id: `n${i}` }))),
    edges: fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.option(phrase(2, 14), { nil: undefined })), {
        maxLength: 24,
      })
      .map((some) => some.map(([from, to, label], i) => ({ id: `e${i}`, from: `n${from}`, to: `n${to}`, label }))),
  }),
);
const timelines = fc.record({
  type: fc.constant("timeline"),
  events: fc.array(
    fc.record({ when: phrase(2, 40), title: phrase(8, 80), text: fc.option(phrase(20, 200), { nil: undefined }) }),
    { minLength: 2, maxLength: 16 },
  ),
});
const numberLines = fc
  .record({
    type: fc.constant("numberLine"),
    from: fc.constantFrom(-10, 0, -1e6),
    to: fc.constantFrom(10, 1, 2e6),
    points: fc.array(
      fc.record({ at: fc.double({ min: -10, max: 10, noNaN: true }), label: fc.record({ text: phrase(3, 30) }) }),
      { maxLength: 7 },
    ),
    jumps: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 9 }),
        to: fc.integer({ min: 0, max: 9 }),
        label: fc.record({ text: phrase(2, 14) }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ points, jumps, ...line }) => ({
    ...line,
    points: points.map((point, i) => ({ ...point, id: `p${i}` })),
    jumps: jumps.map((jump, i) => ({ ...jump, id: `j${i}` })),
  }));

const frameSizes = fc.constantFrom(...aspectRatios).map((ratio) => frameOf("medium", ratio));
const beside = fc.option(phrase(20, 160), { nil: undefined });

describe.each([
  ["chart", charts],
  ["scatter chart", clouds],
  ["diagram", diagrams],
  ["timeline", timelines],
  ["number line", numberLines],
] as const)("any %s", (_, arbitrary: fc.Arbitrary<object>) => {
  it("is legible, inside the frame and apart, in every ratio and look", () => {
    fc.assert(
      fc.property(
        arbitrary,
        frameSizes,
        fc.constantFrom(...lookNames),
        fc.constantFrom(...sceneLayouts),
        beside,
        (block, size, look, layout, text) => {
          const more = text === undefined ? [] : [{ id: "t", type: "text", text }];
          const { blocks } = Scene.parse({ id: "s", seconds: 9, layout, blocks: [{ id: "b", ...block }, ...more] });
          const whole = sceneOf({
            layout,
            blocks,
            title: "A title",
            parameters: { a: 2 },
            actions: [{ do: "set", at: "end", parameters: { a: -1 } }],
          });
          for (const page of fitScene(whole, typeset, "en", look, size, kit)) {
            const faults = auditScene(programOf(page, { look, typeset }), size, kit);
            const wrong = faults.filter((f) => ["overlap", "overflow", "tooSmall", "lowContrast"].includes(f.rule));
            expect(wrong).toEqual([]);
          }
        },
      ),
      { numRuns: inject("deep") ? 120 : 12, seed: 5 },
    );
  });
});
