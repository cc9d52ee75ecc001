import { z } from "zod";
import { mergeTransitions } from "#lib/contracts/merge-transitions";

/** How a stored picture is turned before it is shown. */
export const Turn = z.enum(["none", "clock", "cclock", "clock_flip", "cclock_flip", "hflip", "vflip", "half"]);
export type Turn = z.infer<typeof Turn>;

/** What a file of any maker holds, as its packets and its first picture tell. Ticks are 1/90000 s of the file's own time. */
export const ClipSurvey = z.strictObject({
  picture: z.strictObject({
    codec: z.string(),
    /** Stored pixels. */
    width: z.number().int(),
    height: z.number().int(),
    /** Width of a pixel over its height. */
    pixelAspect: z.number(),
    turn: Turn,
    interlaced: z.boolean(),
    /** How its colours are coded; `said`: every picture says it. */
    matrix: z.enum(["said", "bt601", "bt709"]),
    light: z.enum(["standard", "pq", "hlg"]),
    /** Frames a second on average. */
    rate: z.number(),
  }),
  /** What counts as the clip's beginning. */
  zeroTicks: z.number().int(),
  /** When the last picture is shown, and when it is over. */
  lastTicks: z.number().int(),
  endTicks: z.number().int(),
  seconds: z.number(),
  /** What the file says of its own length, where that is more than it holds. */
  claimedSeconds: z.number().optional(),
  hasSound: z.boolean(),
  /** Set where the picture can be copied behind another of the same word: same encoder, no gaps, whole frames. */
  copyWord: z.string().optional(),
});
export type ClipSurvey = z.infer<typeof ClipSurvey>;

const FrameShape = z.strictObject({ width: z.number().int(), height: z.number().int(), fps: z.number().int() });

/** What lies around a picture of another shape: itself, large and blurred, or an even colour (`#rrggbb`). */
export const Backdrop = z.union([z.literal("blur"), z.string().regex(/^#[0-9a-f]{6}$/i)]);
export type Backdrop = z.infer<typeof Backdrop>;

export const MergeTransition = z.enum(mergeTransitions);
export type MergeTransition = z.infer<typeof MergeTransition>;
/** The transitions that take time. */
export type FilmedMerge = Exclude<MergeTransition, "cut">;

/** A part as it is placed in the film. Frames are the film's. */
export const PlannedPart = z.strictObject({
  path: z.string(),
  survey: ClipSurvey,
  /** Ticks of the file's own time at which its first frame is taken. */
  fromTicks: z.number().int(),
  frames: z.number().int().positive(),
  /** Frames at its beginning that are blended with the part before. */
  overlap: z.number().int().min(0),
  /** The film's frame at which it begins. */
  start: z.number().int().min(0),
});
export type PlannedPart = z.infer<typeof PlannedPart>;

export const MergePlan = z.strictObject({
  frame: FrameShape,
  parts: z.array(PlannedPart).min(1),
  transition: MergeTransition,
  frames: z.number().int().positive(),
  /** Pictures are taken as they are. */
  copies: z.boolean(),
});
export type MergePlan = z.infer<typeof MergePlan>;

/** What the child that merges is asked. */
export const MergeAct = z.strictObject({
  act: z.literal("merge"),
  plan: MergePlan,
  backdrop: Backdrop,
  sound: z
    .strictObject({ path: z.string(), mode: z.enum(["mix", "replace"]), volume: z.number().min(0).max(2) })
    .optional(),
  chapters: z.array(z.strictObject({ title: z.string(), start: z.number() })),
  metadata: z.strictObject({ title: z.string().optional(), comment: z.string().optional() }),
  digitalSourceType: z.string().optional(),
  scratchPath: z.string(),
  outPath: z.string(),
});
export type MergeAct = z.infer<typeof MergeAct>;
