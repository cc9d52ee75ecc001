import fc from "fast-check";
import { type FigureObject, type Point, roles, type Value } from "#lib/contracts/figure-objects";
import { anyTex, anyText } from "#lib/pipelines/testing/any-text";

/** Parameters that every random scene has. */
export const anyParameters = { a: 2, b: 3, t: 0 };

export const anyRole = fc.option(fc.constantFrom(...roles), { nil: undefined, freq: 2 });
const number = fc.integer({ min: -60, max: 60 }).map((n) => n / 10);
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom("a", "a+b", "cos(t)", "-b", "a*sin(t)", "2*a-b") },
);
export const anyPoint: fc.Arbitrary<Point> = fc.tuple(anyValue, anyValue);
const formula = fc.constantFrom(
  "x^2/4",
  "a*sin(x)",
  "1/x",
  "exp(-x^2)*b",
  "x < 0 ? -x : x^2",
  "sqrt(x)",
  "b",
  "tan(x)",
);

export const anyLabel = (language: string, near: fc.Arbitrary<Point> = anyPoint) =>
  fc
    .tuple(fc.boolean(), anyText(language, 40, false), anyTex, fc.option(near, { nil: undefined, freq: 4 }))
    .map(([math, text, tex, at]) => (math && tex.length < 40 ? { tex, at } : { text: text.slice(0, 60), at }));

/** A figure's objects with ids `o0`, `o1`, …; sometimes a group of some of them at the end. */
export function anyObjects(language: string, most: number): fc.Arbitrary<FigureObject[]> {
  const p = anyPoint;
  const fill = fc.option(fc.constantFrom("none" as const, "soft" as const, "solid" as const), { nil: undefined });
  const points = (least: number) => fc.array(p, { minLength: least, maxLength: 7 });
  const positive = fc.integer({ min: 3, max: 50 }).map((n) => n / 10);
  const bare = fc.oneof(
    fc.record({ type: fc.constant("point" as const), at: p }),
    fc.record({ type: fc.constantFrom("segment" as const, "vector" as const, "brace" as const), from: p, to: p }),
    fc.record({ type: fc.constant("line" as const), through: fc.tuple(p, p) }),
    fc.record({ type: fc.constant("ray" as const), from: p, through: p }),
    fc.record({ type: fc.constant("polygon" as const), points: points(3), fill }),
    fc.record({ type: fc.constant("polyline" as const), points: points(2) }),
    fc.record({ type: fc.constant("circle" as const), center: p, radius: positive, fill }),
    fc.record({
      type: fc.constant("arc" as const),
      center: p,
      radius: positive,
      fromDegrees: fc.integer({ min: -90, max: 180 }),
      toDegrees: fc.integer({ min: -90, max: 400 }),
    }),
    fc.record({ type: fc.constantFrom("angle" as const, "rightAngle" as const), at: p, from: p, to: p }),
    fc.record({
      type: fc.constant("curve" as const),
      y: formula,
      from: fc.constantFrom(undefined, -4, 0),
      to: fc.constantFrom(undefined, 1, 5),
    }),
    fc.record({ type: fc.constant("curve" as const), x: fc.constant("b*cos(t)"), y: fc.constant("a*sin(2*t)") }),
    fc.record({
      type: fc.constant("area" as const),
      top: formula,
      from: fc.integer({ min: -4, max: 0 }),
      to: fc.integer({ min: 1, max: 5 }),
      bars: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
    }),
    fc.record({ type: fc.constant("grid" as const), from: p, to: p, step: fc.option(positive, { nil: undefined }) }),
  );
  const named = fc.record({
    role: anyRole,
    label: fc.option(anyLabel(language), { nil: undefined, freq: 2 }),
    dashed: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
  });
  const object = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(bare, named).map(([shape, rest]) => ({ ...rest, ...shape })) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("label" as const), label: anyLabel(language) }) },
  );
  return fc.tuple(fc.array(object, { minLength: 1, maxLength: most }), fc.boolean()).map(([made, grouped]) => {
    const objects: FigureObject[] = made.map((one, i) => ({ ...one, id: `o${i}` }));
    if (!grouped || objects.length < 2) return objects;
    return [...objects, { id: "g", type: "group", members: objects.slice(0, 2).map(({ id }) => id) }];
  });
}
