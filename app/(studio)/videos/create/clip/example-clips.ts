import type { ClipDraft } from "./clip-wish";

export interface ExampleClip {
  name: string;
  draft: Pick<ClipDraft, "prompt" | "aspectRatio">;
}

/** Clips that a click puts into the form. */
export const exampleClips = [
  {
    name: "A quiet coast",
    draft: { prompt: "Waves roll onto a quiet beach at sunset, a small boat far out", aspectRatio: "16:9" },
  },
  {
    name: "A city at night",
    draft: { prompt: "A neon city at night in the rain, seen from a rooftop", aspectRatio: "9:16" },
  },
  {
    name: "High mountains",
    draft: { prompt: "Snow falls over high mountains and a forest of pines, clouds drift past", aspectRatio: "21:9" },
  },
] as const satisfies readonly ExampleClip[];
