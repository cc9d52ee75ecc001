import type { ReadNarration } from "#lib/voices/read-narration";
import { unspaced } from "#lib/voices/reading/split-words";

export type ReadPiece =
  | { kind: "word"; shown: string; spoken: string; equation?: boolean }
  | { kind: "space"; paragraph: boolean }
  | { kind: "mark"; id: string };

interface Word {
  shown: string;
  spoken: string;
  paragraph: boolean;
}

/** `$n$th`, `$x$,` and `$x$'s` are said in one breath; `$x$-axis` is two words. */
function glue(before: string, equation: boolean, after: string): string {
  if (!equation || before === "" || after === "") return `${before}${after}`;
  if (/^(?:[,.;:?!)…]|['’]s\b|(?:st|nd|rd|th|s)(?![\p{L}]))/u.test(after)) return `${before}${after}`;
  return `${before} ${after.replace(/^[-–]/, "")}`;
}

const edge = /[\u3000-\u303F\uFF00-\uFFEF]/;

/** Where a script puts no spaces, pieces that touch are words of their own; punctuation stays with the word before it. */
function startsAnew(open: string, next: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(next)) return false;
  const [before = "", after = ""] = [open.at(-1), next.at(0)];
  return unspaced.test(before) || unspaced.test(after) || edge.test(before);
}

/** Puts pieces that touch together into words, gives unspoken ones to a neighbour, and says where each is in the speech. */
export function joinReading(pieces: readonly ReadPiece[]): ReadNarration {
  const words: Word[] = [];
  const marks: Record<string, number> = {};
  let open: Word | undefined;
  let equation = false;
  let paragraph = false;
  let held = "";
  for (const piece of pieces) {
    if (piece.kind === "mark") {
      // A mark inside a word means the word itself.
      marks[piece.id] = open ? words.length - 1 : words.length;
      continue;
    }
    if (piece.kind === "space") {
      open = undefined;
      paragraph ||= piece.paragraph;
      continue;
    }
    if (open && !startsAnew(open.shown, piece.shown)) {
      open.spoken = glue(open.spoken, equation, piece.spoken);
      open.shown += piece.shown;
    } else if (/[\p{L}\p{N}]/u.test(piece.spoken)) {
      open = { shown: held + piece.shown, spoken: piece.spoken, paragraph };
      words.push(open);
      held = "";
      paragraph = false;
    } else {
      // A dash or a picture alone is shown with the word before it, and is at most a pause.
      const last = words.at(-1);
      if (!last) held += `${piece.shown} `;
      else {
        last.shown += ` ${piece.shown}`;
        last.spoken += piece.spoken ? ` ${piece.spoken}` : "";
      }
    }
    equation = piece.equation === true;
  }
  const last = words.at(-1);
  if (held && last) last.shown += ` ${held.trim()}`;
  let speech = "";
  const ranges = words.map((word, i) => {
    if (i > 0) speech += word.paragraph ? "\n\n" : " ";
    const from = speech.length;
    speech += word.spoken;
    return { from, to: speech.length };
  });
  return { words: words.map((word) => word.shown), marks, speech, ranges };
}
