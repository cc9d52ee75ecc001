import type { Scene } from "#lib/contracts/storyboard";

/** What was done to a scene, in a sentence for people. */
export const simplerNote = ({ id, title }: Scene, notes: readonly string[]): string =>
  `Scene "${title ?? id}" was made simpler so that everything can be read: ${[...new Set(notes)].join("; ")}.`;
