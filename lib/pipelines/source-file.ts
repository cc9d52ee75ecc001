/** Stands as the writer of films that were merged. */
export const mergeWriter = "merge";

/** A film or sound that an order names, on this machine's disk. */
export interface SourceFile {
  path: string;
  /** Changes with the content. */
  key: string;
  title: string;
  /** The rate of a film of our own, whose pictures may be held for longer than a frame. */
  fps?: number;
  /** Who drew a film of our own: rules, or a trained model. Absent where nobody can tell. */
  drawnBy?: "rules" | "model";
}
