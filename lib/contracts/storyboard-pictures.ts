import { z } from "zod";
import { PictureRef } from "#lib/contracts/clip-input";
import { LocalId, Role } from "#lib/contracts/figure-objects";

/** Ways in which a picture moves under a camera. `parallax`: near layers move more than far ones. */
export const pictureMotions = ["still", "zoom", "pan", "ken_burns", "parallax"] as const;
export const PictureMotion = z.strictObject({
  kind: z.enum(pictureMotions),
  /** Where the camera goes; each kind has a usual one. */
  direction: z.enum(["in", "out", "left", "right", "up", "down"]).optional(),
  /** What to keep in view: from the left and from the top, 0 to 1. */
  focus: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).optional(),
});
export type PictureMotion = z.infer<typeof PictureMotion>;

/** Landscapes and patterns that are drawn from a seed, in the look's own colours and light. */
export const artworkRecipes = [
  "mountains",
  "sea",
  "forest",
  "city",
  "dunes",
  "aurora",
  "orbits",
  "waves",
  "mosaic",
  "ink",
  "circuit",
  "bokeh",
] as const;
export const ArtworkRecipe = z.enum(artworkRecipes);
export type ArtworkRecipe = z.infer<typeof ArtworkRecipe>;

export const visualizerStyles = ["spectrum", "waveform", "particles"] as const;

/** A picture that lies in the installation, by name; or a file that whoever asks for the drawing lends, by its hash. */
export const PictureAsset = z
  .string()
  .regex(
    /^(shipped\/[a-z0-9-]{1,60}|lent\/[a-f0-9]{64})$/,
    "A picture is named shipped/<name>; own pictures cannot be used yet.",
  );

const PicturePrompt = z.string().min(1).max(1000, "A picture is described in at most 1,000 characters.");
/** Who makes a picture, as the id of its card: `provider/model`. Absent: the order's choice, or the artwork engine. */
const PictureModel = z
  .string()
  .max(120)
  .regex(/^[a-z]{2,20}\/\S+$/, "A model is named provider/model, as GET /api/v1/models lists them.");

/** The single pictures of a clip that a model made, as `asset` holds them. */
export const Reel = z.strictObject({
  frames: z.number().int().min(1).max(2000),
  /** A second of the clip. */
  fps: z.number().min(1).max(60),
});
export type Reel = z.infer<typeof Reel>;

export const Picture = z.discriminatedUnion("type", [
  /** `asset` is shown as it is; with a `prompt` a model makes it, where one is named; else the artwork engine draws what fits the words best. */
  z
    .strictObject({
      type: z.literal("image"),
      asset: PictureAsset.optional(),
      prompt: PicturePrompt.optional(),
      model: PictureModel.optional(),
      motion: PictureMotion.optional(),
    })
    .refine((p) => p.asset !== undefined || p.prompt !== undefined, "An image needs an asset or a prompt."),
  /** A moving picture by a model that makes clips, without its sound; where none is named, the artwork engine moves what it draws. */
  z.strictObject({
    type: z.literal("clip"),
    prompt: PicturePrompt,
    model: PictureModel.optional(),
    /** Pictures of the owner's that it begins and ends with. */
    firstFrame: PictureRef.optional(),
    lastFrame: PictureRef.optional(),
    /** Only where a film is made: what came of it. */
    asset: PictureAsset.optional(),
    reel: Reel.optional(),
  }),
  z.strictObject({
    type: z.literal("artwork"),
    recipe: ArtworkRecipe,
    /** Another seed, another picture; the storyboard's without one. */
    seed: z.number().int().min(0).max(0xffffffff).optional(),
    motion: PictureMotion.optional(),
  }),
  /** Moves with the sound of its scene: the narration, or the music where nobody speaks. */
  z.strictObject({ type: z.literal("visualizer"), style: z.enum(visualizerStyles), role: Role.optional() }),
]);
export type Picture = z.infer<typeof Picture>;

/** A place on a picture that is pointed at: from its left and top edge, 0 to 1. */
export const PicturePin = z.strictObject({
  id: LocalId,
  at: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
  text: z.string().min(1).max(60),
  role: Role.optional(),
});
export type PicturePin = z.infer<typeof PicturePin>;
