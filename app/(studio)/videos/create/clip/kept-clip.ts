import * as z from "zod";
import { AspectRatio } from "#lib/contracts/frame";
import { Resolution } from "#lib/contracts/model-card";
import { emptyClip } from "./clip-order";
import { PickedPicture } from "./clip-wish";

const Words = z.string().optional().catch(undefined);
/** What was kept may be half an order: shapes are checked here, rules only when it is sent. */
export const KeptClip = z.object({
  prompt: z.string().max(20_000).catch(""),
  negativePrompt: Words,
  model: z.string().max(120).optional().catch(undefined),
  seconds: z.number().catch(emptyClip.seconds),
  aspectRatio: AspectRatio.catch("16:9"),
  resolution: Resolution.optional().catch(undefined),
  audio: z.boolean().catch(true),
  seed: z.number().optional().catch(undefined),
  firstFrame: PickedPicture.optional().catch(undefined),
  lastFrame: PickedPicture.optional().catch(undefined),
  references: z.array(PickedPicture).catch([]),
  rules: Words,
  fallback: z.boolean().catch(false),
  title: Words,
});
