import type { Equation, TextRun } from "#lib/contracts/typeset";

/** A stretch of one face, or an inline equation. */
export type Fragment =
  | { kind: Exclude<TextRun["kind"], "tex">; text: string; width: number }
  | { kind: "tex"; equation: Equation; width: number };

/** What no line may cut. `space` is the width of the space before it, when it does not begin a line. */
export interface Atom {
  fragments: Fragment[];
  width: number;
  space: number;
}
