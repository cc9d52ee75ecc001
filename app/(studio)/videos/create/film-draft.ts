import type { FilmDraft } from "./film-order";

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

/** What of a draft an empty one does not hold: words, or single choices. */
export const chosenIn = (draft: FilmDraft): Partial<FilmDraft> =>
  Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => value !== undefined && value !== "" && value !== usual[field]),
  );

export const holdsAnything = (draft: FilmDraft): boolean => Object.keys(chosenIn(draft)).length > 0;

/** An empty control stands for "not said". */
export const orNothing = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
