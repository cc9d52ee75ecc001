import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

/** What every part of the writer is lent. */
export interface Pen {
  language: string;
  phrases: PhraseTable;
  /** The words that the notes say most. */
  keyWords: readonly string[];
  /** How much a sentence says of the whole; 0 for one that was not ranked. */
  rank(sentence: string): number;
  /** A name that nothing else in the film has: `mark3`. */
  name(prefix: string): string;
}
