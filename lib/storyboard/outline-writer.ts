import type { AspectRatio } from "#lib/contracts/frame";
import type { LookName } from "#lib/contracts/looks";
import type { Storyboard } from "#lib/contracts/storyboard";
import { isInstruction } from "#lib/storyboard/is-instruction";
import { notesWords } from "#lib/storyboard/outline/condense-notes";
import { filmTitle } from "#lib/storyboard/outline/film-title";
import { detectLanguage } from "#lib/storyboard/outline/language/detect-language";
import { mendScene } from "#lib/storyboard/outline/mend-scene";
import type { NoteSection } from "#lib/storyboard/outline/notes-section";
import type { Pen } from "#lib/storyboard/outline/pen";
import { phrasesOf } from "#lib/storyboard/outline/phrases/phrases";
import { readInstruction } from "#lib/storyboard/outline/read-instruction";
import { keyWords, rankSentences } from "#lib/storyboard/outline/reading/rank-sentences";
import { readNotes } from "#lib/storyboard/outline/reading/read-notes";
import { sentencesOf } from "#lib/storyboard/outline/reading/sentences";
import { startFilled } from "#lib/storyboard/outline/start-filled";
import { withTitlePictures } from "#lib/storyboard/outline/title-pictures";
import { topicOnlyScenes } from "#lib/storyboard/outline/topic-only-scenes";
import { writeScenes } from "#lib/storyboard/outline/write-scenes";

export interface OutlineInput {
  topic: string;
  /** Notes in Markdown or plain text, a script, or an instruction to the writer. */
  context?: string;
  /** BCP 47; absent = what the instruction asks for, or what the notes or the topic are written in, or English. */
  language?: string;
  look: LookName;
  aspectRatio: AspectRatio;
  seed: number;
  /** Wished length; the notes are condensed to it, and never padded. */
  targetSeconds?: number;
}

export interface Outline {
  storyboard: Storyboard;
  /** What the film could not do, in sentences for people. */
  warnings: string[];
  writer: "outline";
}

/** Words a second of film, pauses and transitions counted; and how long a film of long notes is. */
const pace = 2.4;
const usualSeconds = 440;
const mostScenes = 200;

function penFor(sections: readonly NoteSection[], topic: string, language: string): Pen {
  const sentences = sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "paragraph" ? sentencesOf(item.text, language) : [])),
  );
  const listed = sections.flatMap(({ items }) =>
    items.flatMap((i) => (i.kind === "list" ? i.items.map((x) => x.text) : [])),
  );
  const strong = [...sentences, ...listed].flatMap((line) => line.match(/\*+[^*]+\*+/g) ?? []);
  const marked = [...sections.flatMap(({ title }) => title ?? []), ...strong];
  const ranks = rankSentences(sentences, language);
  const bySentence = new Map(sentences.map((sentence, i) => [sentence, ranks[i] ?? 0]));
  let last = 0;
  return {
    language,
    phrases: phrasesOf(language),
    keyWords: keyWords([...sentences, ...listed], [topic, ...marked], language, 10),
    rank: (sentence) => bySentence.get(sentence) ?? 0,
    name: (prefix) => {
      last += 1;
      return `${prefix}${last}`;
    },
  };
}

const languageCode = (language: string): string | undefined =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined;

/**
 * Writes a storyboard without any model: Markdown or plain text becomes scenes, by rules alone, so that equal input gives
 * an equal film. What it answers always passes `checkStoryboard`. Nothing is invented: without notes the film says what
 * to add.
 */
export function writeOutline(input: OutlineInput): Outline {
  const context = input.context?.trim() ?? "";
  const orders = context !== "" && isInstruction(context);
  const wishes = orders ? readInstruction(context) : {};
  const notes = readNotes(orders ? "" : context);
  const language =
    languageCode(input.language ?? "") ??
    wishes.language ??
    detectLanguage(orders ? input.topic : context) ??
    detectLanguage(input.topic) ??
    (orders ? detectLanguage(context) : undefined) ??
    "en";
  const title = filmTitle(input.topic) || "…";
  const pen = penFor(notes.sections, title, language);
  const warnings = [...notes.warnings];
  const isEmpty = notes.sections.length === 0;
  if (isEmpty)
    warnings.push(
      "There are no notes to film and no ready film on this topic: the film says what to add. Put notes or a script into the notes field.",
    );
  const seconds = input.targetSeconds ?? wishes.targetSeconds;
  const mostWords = (seconds ?? usualSeconds) * pace;
  const words = notesWords(notes.sections);
  if (!isEmpty && words > mostWords * 1.02)
    warnings.push(
      seconds
        ? "The notes were condensed to the wished length."
        : "The notes are long: they were condensed. Formulas, code and tables are all there.",
    );
  if (!isEmpty && seconds !== undefined && words < seconds * pace * 0.6)
    warnings.push("The notes are shorter than the wished length; the film is as long as they are.");
  const told = isEmpty ? topicOnlyScenes(title, pen) : writeScenes(notes, title, mostWords, pen);
  const { look, seed } = input;
  const scenes = withTitlePictures(told, { look, seed, title, keyWords: pen.keyWords });
  if (scenes.length > mostScenes)
    warnings.push(`A film has at most ${mostScenes} scenes: the end of the notes is not shown.`);
  const storyboard: Storyboard = {
    version: 1,
    title,
    language,
    aspectRatio: input.aspectRatio,
    look: input.look,
    seed: input.seed,
    scenes: scenes.slice(0, mostScenes).map((scene) => mendScene(startFilled(scene), title)),
  };
  return { storyboard, warnings, writer: "outline" };
}
