import fc from "fast-check";
import type { Role } from "#lib/contracts/figure-objects";
import { type Block, type BlockType, chartKinds, nodeShapes } from "#lib/contracts/storyboard-blocks";
import { artworkRecipes, type Picture, pictureMotions, visualizerStyles } from "#lib/contracts/storyboard-pictures";
import { anyLabel, anyObjects, anyRole } from "#lib/pipelines/testing/any-figure";
import { anyTex, anyText } from "#lib/pipelines/testing/any-text";

type Body = Block extends infer One ? (One extends { id: string } ? Omit<One, "id"> : never) : never;

const maybe = <T>(some: fc.Arbitrary<T>, freq = 2) => fc.option(some, { nil: undefined, freq });
const counted = (most: number, least = 1) => fc.integer({ min: least, max: most });

const anyMotion = fc.record({
  kind: fc.constantFrom(...pictureMotions),
  direction: maybe(fc.constantFrom("in" as const, "out" as const, "left" as const, "up" as const)),
});
export const anyPicture: fc.Arbitrary<Picture> = fc.oneof(
  fc.record({
    type: fc.constant("artwork" as const),
    recipe: fc.constantFrom(...artworkRecipes),
    motion: maybe(anyMotion),
  }),
  fc.record({ type: fc.constant("image" as const), prompt: fc.constantFrom("a city at night", "waves", "光") }),
  fc.record({ type: fc.constant("visualizer" as const), style: fc.constantFrom(...visualizerStyles), role: anyRole }),
);

const code = fc
  .array(
    fc.constantFrom(
      "def f(x):",
      "    return x * x  # 平方",
      "",
      "for (let i = 0; i < items.length; i++) {",
      "\tconst veryLongNameOfSomething = await fetchEverything(baseUrl, { signal, retries: 3, timeoutSeconds: 30 });",
      "}",
      "print('مرحبا', \"🎉\")",
      "x=1",
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((lines) => lines.join("\n") || "x");

/** Block by kind, without its id. */
export function anyBody(language: string): Readonly<Record<BlockType, fc.Arbitrary<Body>>> {
  const text = (most: number) => anyText(language, most);
  const plain = (most: number) => anyText(language, most, false);
  const caption = maybe(text(160), 3);
  const items = fc.array(text(400), { minLength: 1, maxLength: 14, size: "max" });
  const axis = fc.record({
    from: fc.integer({ min: -8, max: 0 }),
    to: fc.integer({ min: 1, max: 12 }),
    label: maybe(plain(40)),
  });
  const type = <T extends BlockType>(name: T) => fc.constant(name);
  return {
    heading: fc.record({
      type: type("heading"),
      text: text(160),
      level: fc.constantFrom(undefined, 1 as const, 2 as const),
    }),
    text: fc.record({ type: type("text"), text: text(1200), role: anyRole }),
    bullets: fc.record({ type: type("bullets"), items }),
    steps: fc.record({ type: type("steps"), items, first: maybe(counted(99)) }),
    definition: fc.record({ type: type("definition"), term: text(120), meaning: text(600) }),
    quote: fc.record({ type: type("quote"), text: text(600), source: maybe(text(160)) }),
    equation: fc.record({ type: type("equation"), tex: anyTex, caption }),
    derivation: fc.record({ type: type("derivation"), lines: fc.array(anyTex, { minLength: 1, maxLength: 6 }) }),
    plot: fc.record({ type: type("plot"), x: axis, y: axis, objects: anyObjects(language, 5) }),
    figure: fc.record({ type: type("figure"), objects: anyObjects(language, 9), caption }),
    table: fc.tuple(counted(8), counted(14), caption).chain(([columns, rows, said]) =>
      fc.record({
        type: type("table"),
        columns: fc.array(text(60), { minLength: columns, maxLength: columns }),
        rows: fc.array(fc.array(fc.oneof(fc.constant(""), text(90)), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        caption: fc.constant(said),
      }),
    ),
    code: fc.record({ type: type("code"), language: fc.constantFrom("python", "ts", "nothing"), code, caption }),
    callout: fc.record({
      type: type("callout"),
      tone: fc.constantFrom("note" as const, "tip" as const, "warning" as const, "result" as const),
      title: maybe(text(80)),
      text: text(600),
    }),
    chart: anyChart(language),
    diagram: anyDiagram(language),
    timeline: fc.record({
      type: type("timeline"),
      events: fc
        .tuple(
          fc.array(fc.record({ when: text(40), title: text(80), text: maybe(text(200)), role: anyRole }), {
            minLength: 2,
            maxLength: 16,
          }),
          fc.boolean(),
        )
        .map(([events, dated]) => events.map((event, i) => (dated ? { ...event, year: 1500 + i * i * 7 } : event))),
      caption,
    }),
    numberLine: anyNumberLine(language),
    image: fc.record({
      type: type("image"),
      picture: anyPicture,
      alt: maybe(plain(80)),
      pins: maybe(
        fc
          .array(
            fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), plain(60)),
            {
              maxLength: 5,
            },
          )
          .map((pins) =>
            pins.map(([x, y, said], i) => ({ id: `p${i}`, at: [x, y] satisfies [number, number], text: said })),
          ),
      ),
      caption,
    }),
    citation: fc.record({
      type: type("citation"),
      source: text(200),
      detail: maybe(text(160)),
      number: maybe(counted(99)),
    }),
  };
}

function anyChart(language: string): fc.Arbitrary<Body> {
  const label = anyText(language, 60, false);
  const caption = maybe(anyText(language, 160), 3);
  const amount = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.double({ min: 1, max: 1e7, noNaN: true }));
  return fc
    .tuple(
      fc.constantFrom(...chartKinds),
      counted(12),
      counted(4),
      caption,
      fc.boolean(),
      maybe(fc.constantFrom("%", " km")),
    )
    .chain(([kind, most, series, said, flag, unit]) => {
      const labels = kind === "pie" ? Math.min(8, most) : most;
      const names = fc.array(label, { minLength: labels, maxLength: labels });
      const values = fc.array(amount, { minLength: labels, maxLength: labels });
      const several = kind === "pie" ? 1 : series;
      type Row = { name?: string; role?: Role; values?: number[]; points?: [number, number][] };
      const row: fc.Arbitrary<Row> =
        kind === "scatter"
          ? fc.record({
              name: maybe(label),
              points: fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 60 }),
            })
          : fc.record({ name: maybe(label), role: anyRole, values });
      const frames =
        kind === "bar" && several === 1 && flag
          ? fc.array(fc.record({ name: anyText(language, 40, false), values }), { minLength: 2, maxLength: 6 })
          : fc.constant(undefined);
      return fc.record({
        type: fc.constant("chart" as const),
        kind: fc.constant(kind),
        labels: kind === "scatter" ? fc.constant(undefined) : names,
        series: fc.array(row, { minLength: several, maxLength: several }),
        frames,
        sorted: fc.constant(kind === "bar" && flag ? true : undefined),
        stacked: fc.constant(kind === "bar" && !flag && several > 1 ? true : undefined),
        x: maybe(fc.record({ label })),
        y: maybe(fc.record({ label })),
        unit: fc.constant(unit),
        caption: fc.constant(said),
      });
    });
}

function anyDiagram(language: string): fc.Arbitrary<Body> {
  return fc.tuple(counted(14), maybe(anyText(language, 160), 3)).chain(([count, caption]) => {
    const index = fc.integer({ min: 0, max: count - 1 });
    return fc.record({
      type: fc.constant("diagram" as const),
      nodes: fc
        .array(fc.tuple(anyText(language, 80), maybe(fc.constantFrom(...nodeShapes)), anyRole), {
          minLength: count,
          maxLength: count,
        })
        .map((nodes) => nodes.map(([text, shape, role], i) => ({ id: `n${i}`, text, shape, role }))),
      edges: fc
        .uniqueArray(fc.tuple(index, index, maybe(anyText(language, 40, false), 1), maybe(fc.boolean())), {
          maxLength: 18,
          selector: ([from, to]) => `${from}-${to}`,
        })
        .map((edges) =>
          edges
            .filter(([from, to]) => from !== to)
            .map(([from, to, label, dashed]) => ({ from: `n${from}`, to: `n${to}`, label, dashed })),
        ),
      direction: maybe(fc.constantFrom("right" as const, "down" as const)),
      caption: fc.constant(caption),
    });
  });
}

function anyNumberLine(language: string): fc.Arbitrary<Body> {
  const label = maybe(anyLabel(language).map(({ at: _, ...rest }) => rest));
  const named = <T extends object>(prefix: string, some: fc.Arbitrary<T>, most: number) =>
    maybe(
      fc.array(some, { maxLength: most }).map((list) => list.map((one, i) => ({ ...one, id: `${prefix}${i}` }))),
      3,
    );
  return fc.tuple(fc.integer({ min: -12, max: 0 }), fc.integer({ min: 1, max: 12 })).chain(([from, to]) => {
    const place = fc.integer({ min: from, max: to });
    const span = fc.tuple(place, place, label, anyRole).map(([a, b, said, role]) => ({
      from: a === b ? from : Math.min(a, b),
      to: a === b ? to : Math.max(a, b),
      label: said,
      role,
    }));
    return fc.record({
      type: fc.constant("numberLine" as const),
      from: fc.constant(from),
      to: fc.constant(to),
      step: maybe(fc.constantFrom(0.5, 1, 2)),
      points: named("p", fc.record({ at: place, label, role: anyRole, open: maybe(fc.boolean()) }), 6),
      intervals: named("i", span, 3),
      jumps: named("j", span, 4),
      caption: maybe(anyText(language, 160), 3),
    });
  });
}
