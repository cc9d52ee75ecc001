import type { NarrationTrack } from "#lib/contracts/narration-track";

/** Characters a second of a voice; signs that are whole syllables take three times as long. */
const pace = 15;
const syllables = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const pieces = /\[\[([A-Za-z][A-Za-z0-9_-]*)\]\]|\$[^$]*\$|[^\s[$]+|[[$]/gu;

/** How long a narration will take, word by word, by the length of its words: for plans that are made before it is spoken. */
export function guessNarration(narration: string): NarrationTrack {
  const track: NarrationTrack = { voice: "none", durationSeconds: 0, words: [], marks: {}, timesAreExact: false };
  let at = 0;
  for (const [text, mark] of narration.matchAll(pieces)) {
    if (mark !== undefined) {
      track.marks[mark] = at;
      continue;
    }
    const letters = Array.from(text).reduce((sum, letter) => sum + (syllables.test(letter) ? 3 : 1), 1);
    track.words.push({ text, start: at, end: at + letters / pace });
    at += letters / pace;
  }
  return { ...track, durationSeconds: at };
}
