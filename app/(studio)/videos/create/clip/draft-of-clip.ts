import { z } from "zod";
import { AspectRatio } from "#lib/contracts/frame";
import { Resolution } from "#lib/contracts/model-card";
import type { ClipFacts } from "#lib/contracts/video-view";
import type { ClipDraft } from "./clip-wish";

const Used = z.object({
  aspect_ratio: AspectRatio.optional().catch(undefined),
  duration: z.number().int().optional().catch(undefined),
  resolution: Resolution.optional().catch(undefined),
  generate_audio: z.boolean().optional().catch(undefined),
  negative_prompt: z.string().optional().catch(undefined),
  seed: z.number().int().optional().catch(undefined),
});

/** A finished clip's order, as far as its facts tell: the pictures it rested on have to be chosen anew. */
export function draftOfClip({ backend, model, prompt, parameters_used }: ClipFacts): Partial<ClipDraft> {
  const used = Used.parse(parameters_used);
  return {
    ...{ prompt, model: `${backend}/${model}`, seed: used.seed, resolution: used.resolution },
    ...(used.duration === undefined ? {} : { seconds: used.duration }),
    ...(used.aspect_ratio === undefined ? {} : { aspectRatio: used.aspect_ratio }),
    ...(used.generate_audio === undefined ? {} : { audio: used.generate_audio }),
    ...(used.negative_prompt === undefined ? {} : { negativePrompt: used.negative_prompt }),
  };
}
