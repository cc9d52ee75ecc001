import { findDefinition } from "#lib/storyboard/outline/beats/find-definition";
import type { NoteItem, NoteSection } from "#lib/storyboard/outline/notes-section";
import { isDependent } from "#lib/storyboard/outline/reading/dependent";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { codeOf, sizeOf } from "#lib/storyboard/outline/reading/rich";
import { sentencesOf } from "#lib/storyboard/outline/reading/sentences";

interface Sentence {
  text: string;
  section: number;
  item: number;
  /** The one after it in its paragraph. */
  next?: Sentence;
  rank: number;
  /** May not go: it holds a formula, or leads up to what is shown or away from it. */
  kept: boolean;
  /** Goes only when there is nothing else to leave out: it opens a section, speaks of code, or defines. */
  dear: boolean;
  gone: boolean;
}

/** Words that are said of a thing in the notes; shown code and tables take about as long as a few sentences. */
function wordsOf(item: NoteItem): number {
  switch (item.kind) {
    case "paragraph":
    case "quote":
    case "callout":
      return sizeOf(item.text);
    case "list":
      return item.items.reduce((sum, { text, below }) => sum + sizeOf(text) + sizeOf(below.join(" ")), 0);
    case "math":
      return item.tex.length / 4;
    case "table":
      return 12 + 6 * Math.min(6, item.rows.length);
    case "code":
      return 18;
    case "picture":
      return 12;
  }
}

export const notesWords = (sections: readonly NoteSection[]): number =>
  sections.reduce((sum, { items }) => sum + items.reduce((words, item) => words + wordsOf(item), 0), 0);

/** Who hears of the first expects the second. */
const secondOfTwo =
  /^(?:the (?:second|third|other|latter)|second(?:ly)?|third(?:ly)?|on the other hand|der zweite|die zweite|das zweite|zweitens|le second|la seconde|deuxièmement|el segundo|la segunda|segundo)(?!\p{L})/iu;

function allSentences(
  sections: readonly NoteSection[],
  language: string,
  rank: (sentence: string) => number,
): Sentence[] {
  return sections.flatMap(({ items }, section) =>
    items.flatMap((item, i): Sentence[] => {
      if (item.kind !== "paragraph") return [];
      const next = items[i + 1];
      const shownNext = next !== undefined && next.kind !== "paragraph";
      const before = items[i - 1];
      const shownBefore = before !== undefined && before.kind !== "paragraph";
      const found = sentencesOf(item.text, language).map(
        (text, place, all): Sentence => ({
          text,
          section,
          item: i,
          rank: rank(text),
          gone: false,
          kept:
            (shownBefore && place === 0 && /^\p{Ll}/u.test(text)) ||
            (shownNext && place === all.length - 1) ||
            /[:：]$/.test(text) ||
            neededTex(text).length > 0,
          dear:
            (i === 0 && place === 0) ||
            (shownBefore && place === 0) ||
            /^\p{Ll}/u.test(text) ||
            codeOf(text).length > 0 ||
            secondOfTwo.test(text) ||
            findDefinition(text) !== undefined,
        }),
      );
      for (const [n, sentence] of found.entries()) sentence.next = found[n + 1];
      return found;
    }),
  );
}

/** A sentence may go when nothing that stays hangs on it. */
function mayGo(sentence: Sentence, hard: boolean): boolean {
  if (sentence.kept || sentence.gone || (sentence.dear && !hard)) return false;
  let { next } = sentence;
  while (next?.gone) next = next.next;
  return next === undefined || (hard && !next.kept) || !isDependent(next.text);
}

/** Lets sentences go, the least telling first; answers how many words are still too many. */
function letGo(sentences: readonly Sentence[], tooMany: number): number {
  let over = tooMany;
  const byRank = [...sentences].sort((a, b) => a.rank - b.rank);
  for (const hard of [false, true])
    for (let changed = true; changed && over > 0; ) {
      changed = false;
      for (const sentence of byRank) {
        if (over <= 0) break;
        if (!mayGo(sentence, hard)) continue;
        sentence.gone = true;
        changed = true;
        over -= sizeOf(sentence.text);
      }
    }
  return over;
}

/**
 * Notes in about so many words, by extraction: the sentences that say least of the whole go first, later ones of a
 * paragraph before earlier ones that they hang on. Formulas, code and tables stay; definitions and first sentences
 * as long as they can.
 */
export function condenseNotes(
  sections: readonly NoteSection[],
  mostWords: number,
  language: string,
  rank: (sentence: string) => number,
): NoteSection[] {
  const tooMany = notesWords(sections) - mostWords;
  if (tooMany <= 0) return [...sections];
  const sentences = allSentences(sections, language, rank);
  const over = letGo(sentences, tooMany);
  const byItem = Map.groupBy(sentences, ({ section, item }) => `${section} ${item}`);
  return sections.map((section, s) => ({
    ...section,
    items: section.items.flatMap((item, i): NoteItem[] => {
      if (item.kind === "list")
        return [over > 0 ? { ...item, items: item.items.map(({ text }) => ({ text, below: [] })) } : item];
      if (item.kind !== "paragraph") return [item];
      const left = (byItem.get(`${s} ${i}`) ?? []).filter((x) => !x.gone).map((x) => x.text);
      return left.length > 0 ? [{ ...item, text: left.join(" ") }] : [];
    }),
  }));
}
