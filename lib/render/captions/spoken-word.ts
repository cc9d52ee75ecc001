import type { SetCue } from "#lib/render/captions/set-cue";

/** Silence after a word, in seconds, over which it still counts as the spoken one: shorter rests would only flicker. */
const rest = 0.3;

/** The cue that is shown at a moment, by its place; -1 for none. */
export const shownCue = (cues: readonly SetCue[], seconds: number): number =>
  cues.findIndex((cue) => seconds >= cue.from && seconds < cue.to);

/** The word of a cue that is being spoken, by its place; -1 for none. */
export function spokenWord({ words }: SetCue, seconds: number): number {
  let found = -1;
  for (const [i, word] of words.entries()) {
    if (seconds < word.start) continue;
    if (found < 0 || word.start >= (words[found]?.start ?? 0)) found = i;
  }
  const word = words[found];
  if (!word || seconds < word.end) return found;
  const next = words.reduce(
    (soonest, { start }) => (start > word.start ? Math.min(soonest, start) : soonest),
    Number.POSITIVE_INFINITY,
  );
  return seconds - word.end < rest && next - word.end < rest ? found : -1;
}
