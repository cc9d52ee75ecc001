import type { AuditFinding } from "#lib/contracts/audit";
import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";

export interface Looked {
  scene: Scene;
  typeset: Typeset;
  /** What is wrong with it, but for reading time. */
  faults: readonly AuditFinding[];
}

/** One way to make a scene simpler. */
export interface Way {
  /** What was done, as the end of "Scene x was made simpler: …". */
  note: string;
  /** Simpler scenes, the first that is better is taken; one in several parts counts as one. Nothing where it does not apply. */
  tries(looked: Looked): Scene[][];
  /** true: it is tried again on what it made, as long as that helps. */
  again?: boolean;
}

/** The blocks that faults are about. */
export function blamed(faults: readonly AuditFinding[]): Set<string> {
  return new Set(faults.flatMap(({ a, b }) => [a, b ?? a]).map((id) => id.split(/[.#]/, 1)[0] ?? id));
}
