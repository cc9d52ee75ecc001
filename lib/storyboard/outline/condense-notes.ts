import { findDefinition } from "#lib/storyboard/outline/beats/find-definition";
import type { NoteItem, NoteSection } from "#lib/storyboard/outline/notes-section";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { sentencesOf } from "#lib/storyboard/outline/reading/sentences";

interface Sentence {
  text: string;
  section: number;
  item: number;
  rank: number;
  /** May not go: it opens a section, holds a formula, defines, or introduces what follows. */
  kept: boolean;
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

/**
 * Notes in about so many words, by extraction: the sentences that say least of the whole go first. Formulas, code,
 * tables, definitions and the first sentence under a heading stay.
 */
export function condenseNotes(
  sections: readonly NoteSection[],
  mostWords: number,
  language: string,
  rank: (sentence: string) => number,
): NoteSection[] {
  let over = notesWords(sections) - mostWords;
  if (over <= 0) return [...sections];
  const sentences = sections.flatMap(({ items }, section) =>
    items.flatMap((item, i): Sentence[] => {
      if (item.kind !== "paragraph") return [];
      const shownNext = items[i + 1] !== undefined && items[i + 1]?.kind !== "paragraph";
      return sentencesOf(item.text, language).map((text, n, all) => ({
        text,
        section,
        item: i,
        rank: rank(text),
        kept:
          (i === 0 && n === 0) ||
          neededTex(text).length > 0 ||
          /[:：]$/.test(text) ||
          (shownNext && n === all.length - 1) ||
          findDefinition(text) !== undefined,
      }));
    }),
  );
  const gone = new Set<Sentence>();
  for (const sentence of sentences.filter(({ kept }) => !kept).sort((a, b) => a.rank - b.rank)) {
    if (over <= 0) break;
    gone.add(sentence);
    over -= sizeOf(sentence.text);
  }
  return sections.map((section, s) => ({
    ...section,
    items: section.items.flatMap((item, i): NoteItem[] => {
      if (item.kind === "list")
        return [over > 0 ? { ...item, items: item.items.map(({ text }) => ({ text, below: [] })) } : item];
      if (item.kind !== "paragraph") return [item];
      const left = sentences.filter((x) => x.section === s && x.item === i && !gone.has(x)).map((x) => x.text);
      return left.length > 0 ? [{ ...item, text: left.join(" ") }] : [];
    }),
  }));
}
