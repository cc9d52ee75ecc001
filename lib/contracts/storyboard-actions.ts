import { z } from "zod";
import { LocalId, Point, Role, Value } from "#lib/contracts/figure-objects";

/** A mark's name, `start`, `end`, `after:<action id>`, or `never` (what a later page of a divided scene tells). */
export const Moment = z
  .string()
  .regex(/^(after:)?[A-Za-z][A-Za-z0-9_-]{0,39}$/, "A moment is a mark, start, end or after:<action id>.");

/**
 * `block`, `block.object`, `block#term` (newest line), `block.2#term` (line 2). Items of bullets and steps are
 * objects too, counted from 0: `list.0`.
 */
export const Target = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,39}(\.[A-Za-z0-9_-]{1,40})?(#[A-Za-z][A-Za-z0-9_-]{0,39})?$/,
    "A target is block, block.object, block#term or block.line#term.",
  );
export type Target = z.infer<typeof Target>;
const Targets = z.union([Target, z.array(Target).min(1).max(60)]);

export const eases = ["smooth", "linear", "in", "out", "spring"] as const;
const common = {
  id: LocalId.optional(),
  at: Moment,
  seconds: z.number().positive().max(60).optional(),
  ease: z.enum(eases).optional(),
};
const many = {
  ...common,
  target: Targets,
  stagger: z.number().min(0).max(5).optional(),
  sequence: z.boolean().optional(),
};

export const Action = z.discriminatedUnion("do", [
  z.strictObject({ ...many, do: z.literal("show") }),
  z.strictObject({ ...many, do: z.literal("hide") }),
  z.strictObject({ ...many, do: z.literal("trace") }),
  z.strictObject({ ...many, do: z.literal("emphasize"), role: Role.optional(), until: Moment.optional() }),
  /** Parameters run to new values; everything drawn from them follows. */
  z.strictObject({ ...common, do: z.literal("set"), parameters: z.record(LocalId, Value) }),
  /** `by` adds up over moves; `to` puts the object's own first point there. Figure units. */
  z.strictObject({ ...many, do: z.literal("move"), by: Point.optional(), to: Point.optional() }),
  z.strictObject({
    ...many,
    do: z.literal("transform"),
    rotateDegrees: Value.optional(),
    scale: Value.optional(),
    about: Point.optional(),
  }),
  /** Lines of a code block, counted from 1; none given = all lines equal again. */
  z.strictObject({
    ...common,
    do: z.literal("focus"),
    target: Target,
    lines: z.array(z.number().int().min(1)).max(60),
  }),
  /** A derivation goes to this line (from 0): equal terms fly from `from` or the nearest line above that has them. A chart goes to this frame. */
  z.strictObject({
    ...common,
    do: z.literal("step"),
    target: Target,
    line: z.number().int().min(0),
    from: z.union([z.number().int().min(0), z.array(z.number().int().min(0)).max(10)]).optional(),
  }),
  /** The first `count` rows of a table are there from now on. */
  z.strictObject({ ...common, do: z.literal("rows"), target: Target, count: z.number().int().min(0).max(60) }),
  /** The picture closes in on the target, or goes back to all of it (no target). */
  z.strictObject({
    ...common,
    do: z.literal("camera"),
    target: Target.optional(),
    zoom: z.number().min(1).max(3).optional(),
  }),
]);
export type Action = z.infer<typeof Action>;
export type ActionKind = Action["do"];
