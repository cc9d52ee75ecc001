import { z } from "zod";
import { FilmPlan } from "#lib/contracts/film-plan";
import { ExplainerInput } from "#lib/contracts/job-input";
import { NarrationTrack } from "#lib/contracts/narration-track";
import { Storyboard } from "#lib/contracts/storyboard";

/** What the plan step leaves for the others, as one JSON artifact. */
export const FilmFile = z.strictObject({
  input: ExplainerInput,
  writer: z.string(),
  storyboard: Storyboard,
  plan: FilmPlan,
  /** The spoken track of each scene and its sound's artifact; null for a silent scene. */
  voices: z.array(z.strictObject({ artifact: z.string(), track: NarrationTrack }).nullable()),
  /** Artifacts of the pictures in the plan's scenes that models made, by the names they have there. */
  pictures: z
    .record(z.string(), z.strictObject({ artifact: z.string(), preview: z.string(), model: z.string() }))
    .optional(),
  /** Some of its pictures are still being made: until then what is drawn here stands for them. */
  awaiting: z.boolean().optional(),
});
export type FilmFile = z.infer<typeof FilmFile>;

/** Models that made pictures of a film. */
export const paintersOf = ({ pictures = {} }: FilmFile): string[] =>
  [...new Set(Object.values(pictures).map(({ model }) => model))].sort();

/** The input of every step after the plan. */
export const FilmRef = z.strictObject({ film: z.string() });
export type FilmRef = z.infer<typeof FilmRef>;
