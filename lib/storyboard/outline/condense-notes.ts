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
  /** Of the whole paragraph, so that thoughts are not torn. */
  place: number;
  rank: number;
  /** May not go: it opens a section, holds a formula or code, defines, or introduces what follows. */
  kept: boolean;
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
      return sentencesOf(item.text, language).map((text, place, all) => ({
        text,
        section,
        item: i,
        place,
        rank: rank(text),
        gone: false,
        kept:
          (i === 0 && place === 0) ||
          (shownBefore && place === 0) ||
          (shownNext && place === all.length - 1) ||
          /[:：]$|^\p{Ll}/u.test(text) ||
          neededTex(text).length > 0 ||
          codeOf(text).length > 0 ||
          findDefinition(text) !== undefined,
      }));
    }),
  );
}

/** A sentence may go when nothing that stays hangs on it. */
function mayGo(sentence: Sentence, all: readonly Sentence[]): boolean {
  if (sentence.kept || sentence.gone) return false;
  const next = all.find(
    (s) => s.section === sentence.section && s.item === sentence.item && s.place > sentence.place && !s.gone,
  );
  return next === undefined || !isDependent(next.text);
}

/**
 * Notes in about so many words, by extraction: the sentences that say least of the whole go first, later ones of a
 * paragraph before earlier ones that they hang on. Formulas, code, tables, definitions and first sentences stay.
 */
export function condenseNotes(
  sections: readonly NoteSection[],
  mostWords: number,
  language: string,
  rank: (sentence: string) => number,
): NoteSection[] {
  let over = notesWords(sections) - mostWords;
  if (over <= 0) return [...sections];
  const sentences = allSentences(sections, language, rank);
  while (over > 0) {
    const [least] = sentences.filter((s) => mayGo(s, sentences)).sort((a, b) => a.rank - b.rank);
    if (!least) break;
    least.gone = true;
    over -= sizeOf(least.text);
  }
  return sections.map((section, s) => ({
    ...section,
    items: section.items.flatMap((item, i): NoteItem[] => {
      if (item.kind === "list")
        return [over > 0 ? { ...item, items: item.items.map(({ text }) => ({ text, below: [] })) } : item];
      if (item.kind !== "paragraph") return [item];
      const left = sentences.filter((x) => x.section === s && x.item === i && !x.gone).map((x) => x.text);
      return left.length > 0 ? [{ ...item, text: left.join(" ") }] : [];
    }),
  }));
}
