/** One batch of a chore's work: what was done, by name, and where to go on; without `cursor` the round is over. */
export interface Batch {
  done: Readonly<Record<string, number>>;
  cursor?: string;
}

/** A duty of housekeeping that one worker at a time does. Every batch is bounded. */
export interface Chore {
  name: string;
  /** From the end of a round to the next. */
  everySeconds: number;
  batch(cursor: string | undefined, signal: AbortSignal): Promise<Batch>;
}
