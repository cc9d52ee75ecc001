import { z } from "zod";
import { FigureObject, Label, LocalId, Role, TeX, Value } from "#lib/contracts/figure-objects";
import { Picture, PicturePin } from "#lib/contracts/storyboard-pictures";

/**
 * A line of rich text: `**strong**`, `*emphasis*`, `` `code` `` and `$TeX$`; everything else is plain.
 * Nothing in it is a list, a heading, HTML or a link. `{{expression}}` is its value at each moment, over the scene's
 * parameters; `{{expression:2}}` has that many decimals. A label's text may hold values too.
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

export const chartKinds = ["bar", "line", "pie", "scatter"] as const;
/** Values stand in the order of the chart's labels; a scatter has points instead. */
const Series = z.strictObject({
  name: z.string().min(1).max(60).optional(),
  role: Role.optional(),
  values: z.array(Value).max(40).optional(),
  points: z
    .array(z.tuple([Value, Value]))
    .max(200)
    .optional(),
});
/** What an axis that is left out takes from the data. */
const ChartAxis = z.strictObject({
  label: z.string().min(1).max(60).optional(),
  from: z.number().optional(),
  to: z.number().optional(),
});

export const nodeShapes = ["box", "round", "circle", "diamond", "database", "note"] as const;
const DiagramNode = z.strictObject({
  id: LocalId,
  text: rich(80),
  shape: z.enum(nodeShapes).optional(),
  role: Role.optional(),
});
const DiagramEdge = z.strictObject({
  /** `<from>-<to>` without one. */
  id: LocalId.optional(),
  from: LocalId,
  to: LocalId,
  label: z.string().min(1).max(40).optional(),
  dashed: z.boolean().optional(),
  arrow: z.enum(["to", "both", "none"]).optional(),
  role: Role.optional(),
});

const LinePoint = z.strictObject({
  id: LocalId,
  at: Value,
  label: Label.optional(),
  role: Role.optional(),
  open: z.boolean().optional(),
});
const LineInterval = z.strictObject({
  id: LocalId,
  from: Value,
  to: Value,
  label: Label.optional(),
  role: Role.optional(),
  /** Ends that do not belong to it. */
  open: z.enum(["from", "to", "both"]).optional(),
});
/** A leap drawn as an arch above the line. */
const LineJump = z.strictObject({
  id: LocalId,
  from: Value,
  to: Value,
  label: Label.optional(),
  role: Role.optional(),
});

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
    first: z.number().int().min(1).max(200).optional(),
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
  /**
   * `frames` tell how one series of bars changes (a race): `step` goes to a frame, counted from 0; without one they play
   * through. `sorted` keeps the largest first.
   */
  z.strictObject({
    id: LocalId,
    type: z.literal("chart"),
    kind: z.enum(chartKinds),
    labels: z.array(z.string().min(1).max(60)).max(40).optional(),
    series: z.array(Series).min(1).max(6),
    frames: z
      .array(z.strictObject({ name: z.string().min(1).max(40), values: z.array(z.number()).max(40) }))
      .min(2)
      .max(40)
      .optional(),
    sorted: z.boolean().optional(),
    stacked: z.boolean().optional(),
    x: ChartAxis.optional(),
    y: ChartAxis.optional(),
    /** Stands behind every number, as `%` or ` km`. */
    unit: z.string().min(1).max(12).optional(),
    caption: rich(160).optional(),
  }),
  /** Nodes and edges find their places by themselves. */
  z.strictObject({
    id: LocalId,
    type: z.literal("diagram"),
    nodes: z.array(DiagramNode).min(1).max(30),
    edges: z.array(DiagramEdge).max(60),
    /** The way the arrows run; chosen for the frame without one. */
    direction: z.enum(["right", "down"]).optional(),
    caption: rich(160).optional(),
  }),
  /** Events in order. With `year` on every one they stand at true distances, as far as there is room. */
  z.strictObject({
    id: LocalId,
    type: z.literal("timeline"),
    events: z
      .array(
        z.strictObject({
          when: rich(40),
          title: rich(80),
          text: rich(200).optional(),
          year: z.number().optional(),
          role: Role.optional(),
        }),
      )
      .min(1)
      .max(16),
    caption: rich(160).optional(),
  }),
  z.strictObject({
    id: LocalId,
    type: z.literal("numberLine"),
    from: z.number(),
    to: z.number(),
    step: z.number().positive().optional(),
    points: z.array(LinePoint).max(20).optional(),
    intervals: z.array(LineInterval).max(10).optional(),
    jumps: z.array(LineJump).max(12).optional(),
    caption: rich(160).optional(),
  }),
  z.strictObject({
    id: LocalId,
    type: z.literal("image"),
    picture: Picture,
    /** What it shows, for those who cannot see it. */
    alt: z.string().min(1).max(300).optional(),
    pins: z.array(PicturePin).max(12).optional(),
    caption: rich(160).optional(),
  }),
  /** Where something is taken from. */
  z.strictObject({
    id: LocalId,
    type: z.literal("citation"),
    source: rich(200),
    detail: rich(160).optional(),
    number: z.number().int().min(1).max(99).optional(),
  }),
]);
export type Block = z.infer<typeof Block>;
export type BlockType = Block["type"];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
