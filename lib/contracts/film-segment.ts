import { z } from "zod";
import { SceneProgram } from "#lib/contracts/scene-program";
import { FilmedTransition } from "#lib/contracts/transitions";

const FrameSize = z.strictObject({ width: z.number().int(), height: z.number().int(), fps: z.number().int() });

/** A piece of film to make. Segments of one film join by stream copy. Frames count from a scene's start. */
export const SegmentRequest = z.discriminatedUnion("kind", [
  /** Frames [fromFrame, toFrame) of one scene. */
  z.strictObject({
    kind: z.literal("scene"),
    program: SceneProgram,
    frame: FrameSize,
    fromFrame: z.number().int(),
    toFrame: z.number().int(),
    /** Files of the pictures named `lent/<sha256>`. */
    pictures: z.record(z.string(), z.string()).optional(),
  }),
  /** The last `frames` frames of one scene turning into the first `frames` of the next. */
  z.strictObject({
    kind: z.literal("transition"),
    transition: FilmedTransition,
    from: SceneProgram,
    to: SceneProgram,
    frame: FrameSize,
    frames: z.number().int(),
    pictures: z.record(z.string(), z.string()).optional(),
  }),
]);
export type SegmentRequest = z.infer<typeof SegmentRequest>;

export const SegmentFacts = z.strictObject({
  /** Nominal frames; the segment lasts frames / fps seconds exactly. */
  frames: z.number().int(),
  /** Frames that were really encoded; the others are held. */
  emittedFrames: z.number().int(),
  bytes: z.number().int(),
});
export type SegmentFacts = z.infer<typeof SegmentFacts>;
