import type { Scene } from "#lib/contracts/storyboard";
import { condenseNotes } from "#lib/storyboard/outline/condense-notes";
import type { NoteSection, Notes } from "#lib/storyboard/outline/notes-section";
import { chapterScene, openingScene } from "#lib/storyboard/outline/opening-scene";
import { packScenes } from "#lib/storyboard/outline/pack-scenes";
import type { Pen } from "#lib/storyboard/outline/pen";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { sentencesOf } from "#lib/storyboard/outline/reading/sentences";
import { type Part, recapScene } from "#lib/storyboard/outline/recap-scene";
import { sceneNames } from "#lib/storyboard/outline/scene-names";
import { sectionBeats } from "#lib/storyboard/outline/section-beats";

/** An opening's words, and when a film is long enough to be gone over. */
const introWords = 44;
const leastForRecap = 4;

/** The notes go over it themselves. */
const summary =
  /^(?:summary|conclusions?|recap|in short|to sum up|takeaways?|key points|zusammenfassung|fazit|schluss|résumé|conclusion|en bref|resumen|conclusi[oó]n(?:es)?|riepilogo|conclusioni|resumo|conclusão|итоги?|заключение|总结|小结|结论|まとめ|결론|요약|خلاصة|निष्कर्ष|सारांश)/iu;

/** Takes the first paragraph out of a section when it is fit to be said over a title: short, and without formulas. */
function takeIntro(section: NoteSection | undefined, pen: Pen): string[] {
  const first = section?.items[0];
  const next = section?.items[1];
  if (first?.kind !== "paragraph" || neededTex(first.text).length > 0) return [];
  // Words that lead up to something stay with it.
  if (next !== undefined && next.kind !== "paragraph" && section?.items.length !== undefined) {
    if (/[:：]$/.test(first.text)) return [];
  }
  const sentences = sentencesOf(first.text, pen.language);
  let taken = 0;
  let words = 0;
  while (taken < sentences.length && words + sizeOf(sentences[taken] ?? "") <= introWords) {
    words += sizeOf(sentences[taken] ?? "");
    taken += 1;
  }
  const rest = sentences.slice(taken).join(" ");
  section?.items.splice(0, 1, ...(rest === "" ? [] : [{ kind: "paragraph" as const, text: rest }]));
  return sentences.slice(0, taken);
}

const sentencesIn = (section: NoteSection, language: string): string[] =>
  section.items.flatMap((item) => (item.kind === "paragraph" ? sentencesOf(item.text, language) : []));

/** Sections of a second level have a card of their own when others stand under them. */
const hasParts = (sections: readonly NoteSection[], i: number): boolean =>
  (sections[i + 1]?.depth ?? 0) > (sections[i]?.depth ?? 9) && (sections[i]?.depth ?? 9) > 0;

/** Notes as scenes: opening, one or more scenes a heading, and what it all came to. */
export function writeScenes(notes: Notes, title: string, mostWords: number, pen: Pen): Scene[] {
  const [head, ...others] = condenseNotes(notes.sections, mostWords, pen.language, pen.rank);
  // A first heading of the first level is the notes' own title.
  const titled = head?.depth === 1 || (head?.depth === 0 && others[0]?.depth === 1);
  const sections = [head, ...others].flatMap((s) => (s ? [{ ...s, items: [...s.items] }] : []));
  const opening = sections[0];
  const isOpening =
    opening !== undefined &&
    (opening.depth === 0 || (opening.depth === 1 && sections.filter((s) => s.depth === 1).length === 1));
  const rest = isOpening ? sections.slice(1) : sections;
  const least = Math.min(...rest.map((s) => s.depth));
  const headings = rest.flatMap((s) => (s.depth === least && s.title ? [s.title] : []));
  const parts: Part[] = rest.map((s) => ({ title: s.title, sentences: sentencesIn(s, pen.language) }));
  const names = sceneNames();
  const scenes: Scene[] = [
    openingScene(
      title,
      headings,
      isOpening && (opening.items.length > 1 || rest.length > 0) ? takeIntro(opening, pen) : [],
      pen,
    ),
  ];
  names("opening");
  if (isOpening && opening.items.length > 0) {
    // Notes without headings have the film's name over every picture, and those with one have that.
    const lonely = (titled ? opening.title : undefined) ?? (rest.length === 0 ? title : undefined);
    scenes.push(...packScenes(sectionBeats(opening.items, pen), lonely, pen, () => names("intro")));
  }
  for (const [i, section] of rest.entries()) {
    const name = section.title ?? "part";
    const isCard =
      section.title !== undefined && (section.items.length === 0 || (hasParts(rest, i) && rest.length > 3));
    if (isCard && section.title) scenes.push(chapterScene(section.title, takeIntro(section, pen), names(name), pen));
    const made = packScenes(sectionBeats(section.items, pen), section.title, pen, () => names(name));
    const [first, ...more] = made;
    if (first)
      scenes.push(section.depth === least && !isCard ? { ...first, transition: { kind: "fade" } } : first, ...more);
  }
  const ownSummary = summary.test(rest.at(-1)?.title ?? "");
  const recap =
    scenes.length >= leastForRecap && !ownSummary
      ? recapScene(parts.length > 1 ? parts : splitInParts(sections, pen), pen)
      : undefined;
  return recap ? [...scenes, { ...recap, id: names("recap") }] : scenes;
}

/** Notes without headings are gone over paragraph by paragraph. */
function splitInParts(sections: readonly NoteSection[], pen: Pen): Part[] {
  return sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.kind === "paragraph" ? [{ sentences: sentencesOf(item.text, pen.language) }] : [],
    ),
  );
}
