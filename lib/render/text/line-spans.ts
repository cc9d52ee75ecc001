import type { Equation, TextRun } from "#lib/contracts/typeset";
import type { Atom } from "#lib/render/text/atom";

/** A stretch of a line that is drawn at once; `x` from the line's start. */
export type Span =
  | { kind: Exclude<TextRun["kind"], "tex">; text: string; x: number; width: number }
  | { kind: "tex"; equation: Equation; x: number; width: number };

/** Joins a line's fragments of one face, so that letters are shaped together and spaces belong to somebody. */
export function lineSpans(
  atoms: readonly Atom[],
  width: (kind: Exclude<TextRun["kind"], "tex">, text: string) => number,
): { spans: Span[]; width: number } {
  const spans: Span[] = [];
  let x = 0;
  for (const [i, atom] of atoms.entries()) {
    let space = i > 0 ? atom.space : 0;
    for (const fragment of atom.fragments) {
      const last = spans.at(-1);
      if (fragment.kind === "tex") {
        spans.push({ kind: "tex", equation: fragment.equation, x: x + space, width: fragment.width });
        x += space + fragment.width;
      } else if (last && last.kind !== "tex" && last.kind === fragment.kind) {
        last.text += (space > 0 ? " " : "") + fragment.text;
        last.width = width(last.kind, last.text);
        x = last.x + last.width;
      } else {
        spans.push({ kind: fragment.kind, text: fragment.text, x: x + space, width: fragment.width });
        x += space + fragment.width;
      }
      space = 0;
    }
  }
  return { spans, width: x };
}
