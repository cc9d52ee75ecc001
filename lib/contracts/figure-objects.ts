import { z } from "zod";

/** Names inside a scene: blocks, objects, terms, marks, actions. */
export const LocalId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, "An id starts with a letter and has at most 40 letters, digits, - or _.");
export type LocalId = z.infer<typeof LocalId>;

export const roles = [
  "text",
  "quiet",
  "accent",
  "second",
  "positive",
  "negative",
  "series1",
  "series2",
  "series3",
  "series4",
  "series5",
  "series6",
] as const;
/** What a colour means; a look says which colour it is. */
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const Expression = z
  .string()
  .min(1)
  .max(200, "An expression has at most 200 characters; name parts of it as parameters.");
/** A number, or an expression over the scene's parameters. Figure units, y up. */
export const Value = z.union([z.number(), Expression]);
export type Value = z.infer<typeof Value>;
export const Point = z.tuple([Value, Value]);
export type Point = z.infer<typeof Point>;

export const TeX = z.string().min(1).max(600, "A line of TeX has at most 600 characters; make it a derivation.");

/** A name on an object: words or TeX. `at` fixes its middle; without it, it is placed where it collides with nothing. */
export const Label = z
  .strictObject({ text: z.string().min(1).max(60).optional(), tex: TeX.optional(), at: Point.optional() })
  .refine((l) => (l.text === undefined) !== (l.tex === undefined), "A label has either text or tex.");
export type Label = z.infer<typeof Label>;

const common = {
  id: LocalId,
  role: Role.optional(),
  label: Label.optional(),
  dashed: z.boolean().optional(),
};
const Fill = z.enum(["none", "soft", "solid"]);
const points = (least: number) => z.array(Point).min(least).max(200, "A shape has at most 200 points; use a curve.");

export const FigureObject = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("point"), at: Point }),
  z.strictObject({ ...common, type: z.literal("segment"), from: Point, to: Point }),
  z.strictObject({ ...common, type: z.literal("line"), through: z.tuple([Point, Point]) }),
  z.strictObject({ ...common, type: z.literal("ray"), from: Point, through: Point }),
  z.strictObject({ ...common, type: z.literal("vector"), from: Point, to: Point }),
  z.strictObject({ ...common, type: z.literal("polygon"), points: points(3), fill: Fill.optional() }),
  z.strictObject({ ...common, type: z.literal("polyline"), points: points(2) }),
  z.strictObject({ ...common, type: z.literal("circle"), center: Point, radius: Value, fill: Fill.optional() }),
  z.strictObject({
    ...common,
    type: z.literal("arc"),
    center: Point,
    radius: Value,
    fromDegrees: Value,
    toDegrees: Value,
  }),
  z.strictObject({ ...common, type: z.literal("angle"), at: Point, from: Point, to: Point }),
  z.strictObject({ ...common, type: z.literal("rightAngle"), at: Point, from: Point, to: Point }),
  z.strictObject({ ...common, type: z.literal("brace"), from: Point, to: Point }),
  z.strictObject({ ...common, type: z.literal("label"), label: Label }),
  /** y of x, or x and y of t. */
  z.strictObject({
    ...common,
    type: z.literal("curve"),
    y: Expression,
    x: Expression.optional(),
    from: Value.optional(),
    to: Value.optional(),
  }),
  /** Between two curves in x; `bars` cuts it into that many rectangles (Riemann sums). */
  z.strictObject({
    ...common,
    type: z.literal("area"),
    top: Expression,
    bottom: Expression.optional(),
    from: Value,
    to: Value,
    bars: Value.optional(),
  }),
  z.strictObject({ ...common, type: z.literal("grid"), from: Point, to: Point, step: Value.optional() }),
  /** Members move, turn and scale together. */
  z.strictObject({ ...common, type: z.literal("group"), members: z.array(LocalId).min(1).max(60) }),
]);
export type FigureObject = z.infer<typeof FigureObject>;
