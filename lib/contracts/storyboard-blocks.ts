import { z } from "zod";
import { FigureObject, LocalId, Role, TeX } from "#lib/contracts/figure-objects";

/**
 * A line of rich text: `**strong**`, `*emphasis*`, `` `code` `` and `$TeX$`; everything else is plain.
 * Nothing in it is a list, a heading, HTML or a link.
 */
const rich = (most: number) =>
  z.string().min(1).max(most, `At most ${most} characters here: shorten it, or put the rest in another block.`);

const Axis = z.strictObject({
  from: z.number(),
  to: z.number(),
  label: z.string().min(1).max(40).optional(),
  step: z.number().positive().optional(),
});
const objects = z.array(FigureObject).max(60, "A figure has at most 60 objects.");

export const Block = z.discriminatedUnion("type", [
  z.strictObject({
    id: LocalId,
    type: z.literal("heading"),
    text: rich(160),
    level: z.union([z.literal(1), z.literal(2)]).optional(),
  }),
  z.strictObject({ id: LocalId, type: z.literal("text"), text: rich(1200), role: Role.optional() }),
  z.strictObject({ id: LocalId, type: z.literal("bullets"), items: z.array(rich(400)).min(1).max(24) }),
  /** `first` is the number of the first step; 1 without. */
  z.strictObject({
    id: LocalId,
    type: z.literal("steps"),
    items: z.array(rich(400)).min(1).max(24),
    first: z.number().int().min(1).max(99).optional(),
  }),
  z.strictObject({ id: LocalId, type: z.literal("definition"), term: rich(120), meaning: rich(600) }),
  z.strictObject({ id: LocalId, type: z.literal("quote"), text: rich(600), source: rich(160).optional() }),
  z.strictObject({ id: LocalId, type: z.literal("equation"), tex: TeX, caption: rich(160).optional() }),
  z.strictObject({ id: LocalId, type: z.literal("derivation"), lines: z.array(TeX).min(1).max(10) }),
  /** Objects in axes: curves, areas, points; coordinates are the axes'. */
  z.strictObject({ id: LocalId, type: z.literal("plot"), x: Axis, y: Axis, objects }),
  z.strictObject({ id: LocalId, type: z.literal("figure"), objects: objects.min(1), caption: rich(160).optional() }),
  z.strictObject({
    id: LocalId,
    type: z.literal("table"),
    columns: z.array(rich(80)).min(1).max(8),
    rows: z
      .array(z.array(z.string().max(200)))
      .min(1)
      .max(60),
    caption: rich(160).optional(),
  }),
  z.strictObject({
    id: LocalId,
    type: z.literal("code"),
    language: z.string().regex(/^[a-z0-9+#-]{1,20}$/),
    code: z.string().min(1).max(6000),
    caption: rich(160).optional(),
  }),
  z.strictObject({
    id: LocalId,
    type: z.literal("callout"),
    tone: z.enum(["note", "tip", "warning", "result"]),
    title: rich(80).optional(),
    text: rich(600),
  }),
]);
export type Block = z.infer<typeof Block>;
export type BlockType = Block["type"];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
