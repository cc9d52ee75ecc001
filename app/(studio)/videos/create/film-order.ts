import type { z } from "zod";
import { ExplainerFields } from "#lib/contracts/explainer-fields";

/** The part of an explainer's order that the form asks for: the API's own schema, so both say the same. */
export const FilmOrder = ExplainerFields.pick({
  topic: true,
  context: true,
  model: true,
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

export const emptyDraft = {
  topic: "",
  context: "",
  quality: "medium",
  aspectRatio: "16:9",
  look: "paper",
  subtitles: true,
  captionsStyle: "off",
  music: "none",
  thumbnails: true,
  outputFormat: "mp4",
} as const satisfies FilmDraft;

const usual: Readonly<Record<string, unknown>> = emptyDraft;

/** Whether a draft holds anything that an empty one does not: words, or a single choice. */
export const holdsAnything = (draft: FilmDraft): boolean =>
  Object.entries(draft).some(([field, value]) => value !== undefined && value !== "" && value !== usual[field]);

/** An empty control stands for "not said". */
export const orNothing = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
