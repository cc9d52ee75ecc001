import { findPauses } from "#lib/providers/speaking/find-pauses";
import { matchPauses } from "#lib/providers/speaking/match-pauses";
import { wordPlaces } from "#lib/providers/speaking/word-places";
import type { SpokenSpan } from "#lib/providers/speech";

interface Word {
  at: number;
  /** How long it takes, against the others. */
  weight: number;
}

/** How far a pause may lie from where it is expected, in seconds of sounding speech. */
const reachSeconds = 1.2;
const perWord = 1.5;

/**
 * Guesses when each word of a text is said, from the sound alone: the pauses that are heard are matched with the marks
 * that are written, and the words between them share the time by their length. Seconds of `samples`.
 */
export function estimateWords(text: string, language: string, samples: Int16Array, rate: number): SpokenSpan[] {
  const clauses = clausesOf(text, language);
  const weights = clauses.map((words) => words.reduce((sum, { weight }) => sum + weight, 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pauses = findPauses(samples, rate);
  const sounding = samples.length - pauses.reduce((sum, { from, to }) => sum + to - from, 0);
  let before = 0;
  const expected = weights.slice(0, -1).map((weight) => {
    before += weight;
    return (before / total) * sounding;
  });
  const chosen = matchPauses(expected, pauses, { reach: reachSeconds * rate, rate });
  const spans: SpokenSpan[] = [];
  let from = 0;
  let run: Word[] = [];
  for (const [i, words] of clauses.entries()) {
    run.push(...words);
    const pause = chosen[i];
    if (pause === undefined && i < clauses.length - 1) continue;
    spans.push(...shared(run, from / rate, (pause?.from ?? samples.length) / rate));
    from = pause?.to ?? from;
    run = [];
  }
  return spans;
}

function shared(words: readonly Word[], from: number, to: number): SpokenSpan[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  return words.map(({ at, weight }) => {
    const start = from + ((to - from) * before) / total;
    before += weight;
    return { at, start, end: from + ((to - from) * before) / total };
  });
}

/** Words between marks at which speakers pause. */
function clausesOf(text: string, language: string): Word[][] {
  const clauses: Word[][] = [];
  let end = 0;
  for (const { text: word, at } of wordPlaces(text, language)) {
    const last = clauses.at(-1);
    const one = { at, weight: weightOf(word) };
    if (last && !/[.,;:!?…—–()\n。，、；：！？]/u.test(text.slice(end, at))) last.push(one);
    else clauses.push([one]);
    end = at + word.length;
  }
  return clauses;
}

/** Digits are said as words, and signs of Chinese and Japanese as syllables. */
function weightOf(word: string): number {
  let weight = perWord;
  for (const letter of word)
    weight += /\p{N}/u.test(letter) ? 4 : /[\p{Script=Han}\p{Script=Hangul}]/u.test(letter) ? 2.5 : 1;
  return weight;
}
