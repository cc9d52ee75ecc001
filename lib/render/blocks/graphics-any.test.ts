import fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { aspectRatios, frameOf } from "#lib/contracts/frame-of";
import { lookNames } from "#lib/contracts/look-infos";
import { Scene, sceneLayouts } from "#lib/contracts/storyboard";
import { auditScene } from "#lib/render/audit-scene";
import { fitScene } from "#lib/render/fit-scene";
import type { Kit } from "#lib/render/kit";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

const typeset = { equations: {}, code: {}, texts: {} };
let kit: Kit<string>;
beforeAll(async () => {
  kit = await fakeKit();
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
