import { z } from "zod";
import { SceneProgram } from "#lib/contracts/scene-program";
import { FilmedTransition } from "#lib/contracts/transitions";

/** A part of a font that drawing needs: as in a `@font-face` rule. */
export const FontFile = z.strictObject({
  family: z.string(),
  /** File name, as `inter-latin-wght-normal.woff2`; the only thing that names it. */
  name: z.string(),
  url: z.string(),
  style: z.enum(["normal", "italic"]),
  /** One weight or a range, as `100 900`. */
  weight: z.string(),
  unicodeRange: z.string(),
});
export type FontFile = z.infer<typeof FontFile>;

/** A scene that shares its first or last frames with the one that is looked at. */
export const SceneNeighbor = z.strictObject({
  program: SceneProgram,
  transition: FilmedTransition,
  frames: z.number().int(),
});
export type SceneNeighbor = z.infer<typeof SceneNeighbor>;

/** Everything that a browser needs to draw a scene as the film will have it. */
export const ScenePreview = z.strictObject({
  program: SceneProgram,
  frame: z.strictObject({ width: z.number().int(), height: z.number().int(), fps: z.number().int() }),
  /** The scenes that it comes out of and turns into; absent at a cut, and where the film begins and ends. */
  before: SceneNeighbor.optional(),
  after: SceneNeighbor.optional(),
  fonts: z.array(FontFile),
  /** Where the pictures named `lent/<sha256>` are loaded from, by their names. */
  pictures: z.record(z.string(), z.string()),
  /** Pictures of the film are still being made, and what is drawn here stands for them: ask again. */
  awaiting: z.boolean(),
  /** What is said in it (WAV), and the scene second at which that starts; absent for a silent scene. */
  narration: z.strictObject({ url: z.string(), at: z.number() }).optional(),
});
export type ScenePreview = z.infer<typeof ScenePreview>;
