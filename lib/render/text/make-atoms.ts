import type { Equation, TextRun } from "#lib/contracts/typeset";
import { equationParts } from "#lib/render/equations/break-equation";
import type { Atom, Fragment } from "#lib/render/text/atom";
import { isSpace, mayBreak, staysTogether } from "#lib/render/text/split-segments";

export interface AtomTools {
  segments(text: string): string[];
  /** px of a stretch in the face of its kind. */
  width(kind: Exclude<TextRun["kind"], "tex">, text: string): number;
  equation(tex: string): Equation | undefined;
  /** px of an em of inline equations. */
  em: number;
}

/** Cuts rich text into what no line may cut. */
export function makeAtoms(runs: readonly TextRun[], tools: AtomTools): Atom[] {
  const atoms: Atom[] = [];
  let space = 0;
  let previous = "";

  const add = (fragment: Fragment, text: string, apart: boolean): void => {
    const last = atoms.at(-1);
    if (!last || apart) {
      atoms.push({ fragments: [fragment], width: fragment.width, space: last ? space : 0 });
    } else {
      if (space > 0) last.fragments.push({ kind: "plain", text: " ", width: space });
      last.fragments.push(fragment);
      last.width += fragment.width + space;
    }
    space = 0;
    previous = !last || apart ? text : previous + text;
  };

  for (const run of runs) {
    const equation = run.kind === "tex" ? tools.equation(run.text) : undefined;
    if (equation) {
      const fragment: Fragment = { kind: "tex", equation, width: equation.width * tools.em };
      add(fragment, "x", space > 0 || mayBreak(previous, "x"));
      continue;
    }
    const kind = run.kind === "tex" ? "plain" : run.kind;
    // Short code reads as one word.
    const segments = kind === "code" && run.text.length <= 28 ? [run.text] : tools.segments(run.text);
    for (const segment of segments) {
      if (isSpace(segment)) {
        space = previous ? tools.width("plain", " ") : 0;
        continue;
      }
      const apart = space > 0 ? !staysTogether(previous, segment) : mayBreak(previous, segment);
      add({ kind, text: segment, width: tools.width(kind, segment) }, segment, apart);
    }
  }
  return atoms;
}

/** Cuts atoms that are wider than a line between their letters, and equations at their breaks: the last way out. */
export function cutLongAtoms(atoms: readonly Atom[], width: number, tools: AtomTools): Atom[] {
  return atoms.flatMap((atom) => {
    if (atom.width <= width) return [atom];
    const pieces: Atom[] = [];
    for (const fragment of atom.fragments) {
      const parts: Fragment[] =
        fragment.kind === "tex"
          ? equationParts(fragment.equation).map((equation) => ({
              kind: "tex",
              equation,
              width: equation.width * tools.em,
            }))
          : cutsOf(fragment.text, (text) => tools.width(fragment.kind, text) <= width).map((text) => ({
              kind: fragment.kind,
              text,
              width: tools.width(fragment.kind, text),
            }));
      for (const part of parts) {
        const last = pieces.at(-1);
        if (last && last.width + part.width <= width) {
          last.fragments.push(part);
          last.width += part.width;
        } else pieces.push({ fragments: [part], width: part.width, space: last ? 0 : atom.space });
      }
    }
    return pieces;
  });
}

/** Where a word is rather cut: behind the signs inside addresses and names. */
const joints = /(?<=[/._\-–?&=@])/u;

const cutsOf = (text: string, fits: (text: string) => boolean): string[] =>
  text.split(joints).flatMap((part) => (fits(part) ? [part] : lettersOf(part)));

/** Letters with the marks that belong to them. */
const lettersOf = (text: string): string[] => text.match(/\P{M}(\p{M}|\u200d\P{M})*/gu) ?? [text];
