import type { SpokenWord } from "#lib/contracts/narration-track";
import type { Chapter } from "#lib/contracts/video-view";
import { lineColumns } from "#lib/media/captions/break-lines";
import { chooseCues, longestSeconds, readingSpeed, shortestSeconds } from "#lib/media/captions/choose-cues";
import { joinWords, spacedWords } from "#lib/media/captions/join-words";
import { splitWords } from "#lib/media/captions/split-words";
import { charactersOf } from "#lib/media/captions/text-width";
import { timeText } from "#lib/media/captions/time-text";

/** One caption: one or two lines. Film seconds. */
export interface Cue {
  start: number;
  end: number;
  lines: string[];
}

/** As a `Cue`, word by word: a word's text ends with the space that parts it from the next one. */
export interface WordCue {
  start: number;
  end: number;
  lines: SpokenWord[][];
}

/**
 * Captions for spoken words in their order: each begins with its first word, stays until it can be read (1 to 7 s, at
 * most 20 characters a second where speech allows), and never overlaps the next. Words carry film times; the language
 * (BCP 47) tells where a phrase may be parted.
 */
export function cuesFromWords(words: readonly SpokenWord[], { language }: { language: string }): Cue[] {
  return wordCues(words, { language }).map((cue) => ({
    ...cue,
    lines: cue.lines.map((line) => line.map(({ text }) => text).join("")),
  }));
}

/** The same captions word by word, for lines of any width; `columns` as of Latin letters, East Asian ones take two. */
export function wordCues(
  words: readonly SpokenWord[],
  { language, columns = lineColumns }: { language: string; columns?: number },
): WordCue[] {
  const chosen = chooseCues(splitWords(words, columns), language, columns);
  const cues = chosen.map(({ words: spoken, lines }) => {
    const start = spoken[0]?.start ?? 0;
    const said = (spoken.at(-1)?.end ?? start) - start;
    const text = lines.map((line) => joinWords(line.map((word) => word.text))).join("");
    const read = charactersOf(text).length / readingSpeed;
    const end = start + Math.min(longestSeconds, Math.max(shortestSeconds, said, read));
    return { start, end, lines: lines.map(spacedWords) };
  });
  return withoutOverlap(cues);
}

/** A gap shorter than this would only flicker. */
const flickerSeconds = 0.25;

function withoutOverlap<C extends { start: number; end: number }>(cues: readonly C[]): C[] {
  return cues.map((cue, i) => {
    const next = cues[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const end = next - cue.end < flickerSeconds ? Math.min(next, cue.start + longestSeconds) : cue.end;
    return { ...cue, end };
  });
}

/** Captions of a whole film as WebVTT. Cues of several scenes may be joined; they are kept from overlapping. */
export function toVtt(cues: readonly Cue[]): string {
  return vtt(withoutOverlap(cues).map(({ start, end, lines }) => ({ start, end, text: lines.join("\n") })));
}

/** The same captions as SubRip. */
export function toSrt(cues: readonly Cue[]): string {
  return withoutOverlap(cues)
    .map(
      ({ start, end, lines }, i) =>
        `${i + 1}\n${timeText(start, ",")} --> ${timeText(end, ",")}\n${lines.join("\n")}\n`,
    )
    .join("\n");
}

/** Chapters as WebVTT, for a player's chapter track. */
export function chaptersVtt(chapters: readonly Chapter[]): string {
  return vtt(chapters.map(({ start, end, title }) => ({ start, end, text: title.replace(/\s+/g, " ") })));
}

function vtt(cues: readonly { start: number; end: number; text: string }[]): string {
  const body = cues.map(
    ({ start, end, text }, i) => `${i + 1}\n${timeText(start, ".")} --> ${timeText(end, ".")}\n${escaped(text)}\n`,
  );
  return ["WEBVTT\n", ...body].join("\n");
}

// Also keeps an arrow in the text from being read as a time line.
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
