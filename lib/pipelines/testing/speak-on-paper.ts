import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { Scene } from "#lib/contracts/storyboard";

/** Characters a second of a voice; signs that are whole syllables take longer. */
const pace = 15;
const syllables = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const pieces = /\[\[([A-Za-z][A-Za-z0-9_-]*)\]\]|\$[^$]*\$|[^\s[$]+|[[$]/gu;

/** What a scene says, with times by the length of its words and no voice; nothing for a silent scene. */
export function speakOnPaper({ narration }: Scene): NarrationTrack | undefined {
  if (narration === undefined) return undefined;
  const track: NarrationTrack = { voice: "paper", durationSeconds: 0, words: [], marks: {}, timesAreExact: false };
  let at = 0;
  for (const [text, mark] of narration.matchAll(pieces)) {
    if (mark !== undefined) {
      track.marks[mark] = at;
      continue;
    }
    const seconds = Array.from(text).reduce((sum, letter) => sum + (syllables.test(letter) ? 3 : 1), 1) / pace;
    track.words.push({ text, start: at, end: at + seconds });
    at += seconds;
  }
  return { ...track, durationSeconds: at };
}
