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
});
export type FilmFile = z.infer<typeof FilmFile>;

/** The input of every step after the plan. */
export const FilmRef = z.strictObject({ film: z.string() });
export type FilmRef = z.infer<typeof FilmRef>;
