import { z } from "zod";
import { alignWords } from "#lib/providers/speaking/align-words";
import { wordPlaces } from "#lib/providers/speaking/word-places";
import type { SpokenSpan } from "#lib/providers/speech";

/** When each letter is said. */
export const Alignment = z.looseObject({
  characters: z.array(z.string()),
  character_start_times_seconds: z.array(z.number()),
  character_end_times_seconds: z.array(z.number()),
});
export type Alignment = z.infer<typeof Alignment>;

/** The words of a text with the times of their letters. Where ElevenLabs has spelled something out, as near as can be. */
export function wordSpans(alignment: Alignment, text: string, language: string): SpokenSpan[] {
  const { characters, character_start_times_seconds: starts, character_end_times_seconds: ends } = alignment;
  if (characters.length > 4 * text.length + 1000) return [];
  const said = characters.join("");
  // Which letter a UTF-16 unit belongs to.
  const letterAt = characters.flatMap((letter, i) => Array.from({ length: letter.length }, () => i));
  const words = wordPlaces(said, language).flatMap(({ text: word, at }) => {
    const start = starts[letterAt[at] ?? -1];
    const end = ends[letterAt[at + word.length - 1] ?? -1];
    return start === undefined || end === undefined ? [] : [{ text: word, at, start, end: Math.max(start, end) }];
  });
  if (said !== text) return alignWords(text, language, words);
  return words.map(({ at, start, end }) => ({ at, start, end }));
}
