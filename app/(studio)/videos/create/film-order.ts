import type { z } from "zod";
import { ExplainerFields } from "#lib/contracts/explainer-fields";

/** The part of an explainer's order that the form asks for: the API's own schema, so both say the same. */
export const FilmOrder = ExplainerFields.pick({
  topic: true,
  context: true,
  model: true,
  pictureModel: true,
  title: true,
  quality: true,
  aspectRatio: true,
  look: true,
  language: true,
  voice: true,
  targetSeconds: true,
  subtitles: true,
  captionsStyle: true,
  music: true,
  thumbnails: true,
  outputFormat: true,
});
/** What stands in the form. */
export type FilmDraft = z.input<typeof FilmOrder>;
/** What is sent. */
export type FilmOrder = z.output<typeof FilmOrder>;
