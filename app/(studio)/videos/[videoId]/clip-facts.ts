import { z } from "zod";
import { providerTitle } from "#lib/contracts/provider-titles";
import type { ClipFacts } from "#lib/contracts/video-view";

export type Fact = readonly [string, string];

/** What orders name, in words. */
const words: Readonly<Record<string, string>> = {
  resolution: "size",
  duration: "length",
  aspect_ratio: "shape",
  generate_audio: "no sound",
  negative_prompt: "what not to show",
  first_frame: "first picture",
  last_frame: "last picture",
  reference_images: "references",
};

const Used = z.object({
  duration: z.number().optional().catch(undefined),
  aspect_ratio: z.string().optional().catch(undefined),
  resolution: z.string().optional().catch(undefined),
  generate_audio: z.boolean().optional().catch(undefined),
  negative_prompt: z.string().optional().catch(undefined),
  seed: z.number().optional().catch(undefined),
});

/** How a clip was made, line by line: what was asked of whom, and what could not be honoured. */
export function clipFacts({ backend, model, prompt, parameters_used, ...rest }: ClipFacts): Fact[] {
  const { duration, aspect_ratio, resolution, generate_audio, negative_prompt, seed } = Used.parse(parameters_used);
  const { ignored_parameters: ignored, fallback_from } = rest;
  const sound = generate_audio === undefined ? undefined : generate_audio ? "with sound" : "without sound";
  const asked = [duration && `${duration} s`, aspect_ratio, resolution, sound].filter(Boolean).join(", ");
  const facts: (Fact | false)[] = [
    ["Prompt", prompt],
    negative_prompt !== undefined && ["Not to be seen", negative_prompt],
    ["Made by", backend === "local" ? "This machine" : `${providerTitle(backend)}, ${model}`],
    fallback_from !== undefined && ["Instead of", providerTitle(fallback_from)],
    asked !== "" && ["Asked for", asked],
    seed !== undefined && ["Seed", String(seed)],
    ignored.length > 0 && ["Not honoured", ignored.map((name) => words[name] ?? name.replaceAll("_", " ")).join(", ")],
  ];
  return facts.filter((fact) => fact !== false);
}
