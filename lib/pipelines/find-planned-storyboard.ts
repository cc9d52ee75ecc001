import type { Storyboard } from "#lib/contracts/storyboard";
import { FilmFile } from "#lib/pipelines/explainer/film-file";

/** The storyboard of a film whose every frame is known; `film` is what the plan step left, as JSON. */
export const findPlannedStoryboard = (film: unknown): Storyboard => FilmFile.parse(film).storyboard;
