import type { Storyboard } from "#lib/contracts/storyboard";
import { exampleStoryboard, exampleStoryboards } from "#lib/storyboard/example-storyboards";
import { libraryEntries, libraryEntry } from "#lib/storyboard/topic-library";

/** Ids of all storyboards that can be filmed by name: the topic library's, then the examples'. */
export const templateIds: readonly string[] = [...libraryEntries, ...exampleStoryboards].map(({ id }) => id);

/** The storyboard of the topic library or of the examples that has this id. */
export const templateOf = (id: string): Storyboard | undefined =>
  (libraryEntry(id) ?? exampleStoryboard(id))?.storyboard;
