import { z } from "zod";
import { LocalId } from "#lib/contracts/figure-objects";
import { AspectRatio } from "#lib/contracts/frame";
import { Language } from "#lib/contracts/language";
import { LookName } from "#lib/contracts/looks";
import { MusicBed } from "#lib/contracts/music";
import { Action } from "#lib/contracts/storyboard-actions";
import { Block } from "#lib/contracts/storyboard-blocks";
import { Picture } from "#lib/contracts/storyboard-pictures";
import { TransitionKind } from "#lib/contracts/transitions";

export const sceneLayouts = ["title", "stack", "split", "figure", "compare", "grid", "full"] as const;

/** Spoken text with marks like `[[sq]]`; a mark's time is the start of the next spoken word. `$TeX$` is read aloud as mathematics. */
export const Narration = z.string().min(1).max(4000, "A scene speaks at most 4,000 characters: make it two scenes.");

export const Scene = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9_~-]{0,59}$/, "A scene id starts with a letter: letters, digits, -, _ or ~."),
    /** Shown on the picture. */
    title: z.string().min(1).max(160).optional(),
    narration: Narration.optional(),
    /** Length of a scene that says nothing; one that speaks lasts at least so long. */
    seconds: z.number().min(1).max(120).optional(),
    /** Moments of a scene that says nothing, in seconds from its start. */
    marks: z.record(LocalId, z.number().min(0).max(120)).optional(),
    layout: z.enum(sceneLayouts),
    parameters: z.record(LocalId, z.number()).optional(),
    blocks: z.array(Block).max(12, "A scene has at most 12 blocks: split it."),
    actions: z.array(Action).max(40, "A scene has at most 40 actions: split it.").optional(),
    /** Lies behind the blocks; the look's own ground without one. */
    background: Picture.optional(),
    /** How this scene follows the one before it. The first scene's is not used. */
    transition: z.strictObject({ kind: TransitionKind, seconds: z.number().min(0.2).max(2).optional() }).optional(),
  })
  .refine((s) => s.narration !== undefined || s.seconds !== undefined, "A scene needs narration, or seconds.");
export type Scene = z.infer<typeof Scene>;

/** The plan of a film: data that a person, a model or the outline writer can write, and that cannot fail to film. */
export const Storyboard = z.strictObject({
  version: z.literal(1),
  title: z.string().min(1).max(200),
  /** BCP 47, as `en` or `pt-BR`. */
  language: Language,
  aspectRatio: AspectRatio,
  look: LookName,
  seed: z.number().int().min(0).max(0xffffffff),
  /** A voice id; absent = the language's default. */
  voice: z.string().min(1).max(80).optional(),
  /** Music under the whole film, lowered while somebody speaks. */
  music: MusicBed.optional(),
  scenes: z.array(Scene).min(1).max(200, "A storyboard has at most 200 scenes."),
});
export type Storyboard = z.infer<typeof Storyboard>;
