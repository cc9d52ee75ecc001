import { cutSentences } from "#lib/render/pagination/sentences";

const mark = /\[\[([A-Za-z][A-Za-z0-9_-]*)\]\]/g;

/** Names of the marks in a piece of narration. */
export const marksIn = (narration: string): string[] => [...narration.matchAll(mark)].map(([, name = ""]) => name);

const spoken = (text: string): number => text.replace(mark, "").trim().length;

/** Pieces at sentence ends, or smaller ones where there are fewer sentences than pages. */
function piecesOf(narration: string, least: number): string[] {
  const sentences = cutSentences(narration);
  if (sentences.filter((s) => spoken(s) > 0).length >= least) return sentences;
  const clauses = sentences.flatMap((sentence) => sentence.match(/[^,;:，；：、]+[,;:，；：、]*\s*/gu) ?? [sentence]);
  const whole = clauses.join("") === narration;
  // A mark never parts from the word it names, and TeX is not cut.
  return whole && clauses.length >= least && !narration.includes("$") ? clauses : sentences;
}

/**
 * Divides narration among pages: page i gets about `shares[i]` of what is spoken. `firstMarks[i]` are marks at which
 * something of page i happens for the first time: the page begins no later than they are spoken. A page may come out
 * empty when there is nothing left to say.
 */
export function cutNarration(
  narration: string,
  shares: readonly number[],
  firstMarks: readonly (readonly string[])[],
): string[] {
  const pieces = piecesOf(narration, shares.length);
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const letters = pieces.reduce((sum, piece) => sum + spoken(piece), 0) || 1;
  const starts: number[] = [0];
  for (let page = 1; page < shares.length; page++) {
    const least = (starts[page - 1] ?? 0) + 1;
    const named = pieces.findIndex((piece) => marksIn(piece).some((name) => firstMarks[page]?.includes(name)));
    const goal = (letters * shares.slice(0, page).reduce((sum, share) => sum + share, 0)) / total;
    starts.push(Math.min(pieces.length, Math.max(least, named > 0 ? named : nearest(pieces, goal))));
  }
  const cuts = starts.map((start, page) => pieces.slice(start, starts[page + 1] ?? pieces.length).join(""));
  return withoutSilence(cuts).map((cut) => cut.trim());
}

const says = (cut: string): boolean => /[\p{L}\p{N}]/u.test(cut.replace(mark, ""));

/** A page on which only signs would be spoken leaves them to the page that speaks before it, or the one after. */
function withoutSilence(cuts: readonly string[]): string[] {
  const said = [...cuts];
  for (const [i, cut] of said.entries()) {
    if (cut.trim() === "" || says(cut)) continue;
    const before = said.findLastIndex((other, k) => k < i && says(other));
    const after = said.findIndex((other, k) => k > i && says(other));
    if (before >= 0) said[before] = `${said[before]}${cut}`;
    else if (after >= 0) said[after] = `${cut}${said[after]}`;
    else continue;
    said[i] = "";
  }
  return said;
}

/** The cut before which the spoken letters come closest to a goal. */
function nearest(pieces: readonly string[], goal: number): number {
  let letters = 0;
  let best = 0;
  let closest = Number.POSITIVE_INFINITY;
  for (const [i, piece] of pieces.entries()) {
    const away = Math.abs(letters - goal);
    if (away < closest) {
      closest = away;
      best = i;
    }
    letters += spoken(piece);
  }
  return best;
}
