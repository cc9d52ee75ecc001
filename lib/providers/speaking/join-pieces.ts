import { estimateWords } from "#lib/providers/speaking/estimate-words";
import { firstSound, lastSound } from "#lib/providers/speaking/find-silence";
import { joinSamples, paragraphPause, sentencePause, shortSilence } from "#lib/providers/speaking/join-samples";
import { levelLine } from "#lib/providers/speaking/level-line";
import type { TextPiece } from "#lib/providers/speaking/split-text";
import type { Said, Speech, SpokenSpan } from "#lib/providers/speech";

/** Kept before and after what is heard. */
const marginSeconds = 0.03;

export interface SaidPiece extends TextPiece {
  samples: Int16Array;
  said: Said;
}

/** Pieces of a vendor's speech as one line: trimmed, with pauses between them, as loud as any other line. */
export function joinPieces(
  pieces: readonly SaidPiece[],
  language: string,
  rate: number,
): { samples: Int16Array; speech: Speech } {
  const parts: Int16Array[] = [];
  const spans: SpokenSpan[] = [];
  let length = 0;
  for (const [i, piece] of pieces.entries()) {
    const cut = trimmed(piece, language, rate);
    for (const { at, start, end } of cut.spans)
      spans.push({ at: piece.at + at, start: length / rate + start, end: length / rate + end });
    parts.push(cut.samples);
    length += cut.samples.length;
    if (i === pieces.length - 1) break;
    const pause = new Int16Array(Math.round((piece.endsParagraph ? paragraphPause : sentencePause) * rate));
    parts.push(pause);
    length += pause.length;
  }
  const samples = length === 0 ? shortSilence(rate) : joinSamples(parts);
  levelLine(samples, rate);
  const timesAreExact = pieces.every(({ said }) => said.times === "words");
  return { samples, speech: { durationSeconds: samples.length / rate, spans, timesAreExact } };
}

function trimmed(
  { samples, said, text }: SaidPiece,
  language: string,
  rate: number,
): { samples: Int16Array; spans: SpokenSpan[] } {
  const margin = Math.round(marginSeconds * rate);
  const from = Math.max(0, firstSound(samples, 0, samples.length) - margin);
  const to = Math.min(samples.length, lastSound(samples, 0, samples.length) + margin);
  const heard = samples.slice(from, Math.max(from, to));
  const within = (seconds: number): number => Math.min(Math.max(0, seconds - from / rate), heard.length / rate);
  const told = said.spans.map(({ at, start, end }) => ({ at, start: within(start), end: within(end) }));
  if (said.times === "words") return { samples: heard, spans: told };
  return { samples: heard, spans: guessed(text, language, heard, rate, told) };
}

/** Words inside the sentences whose times are known; of the whole text where none is. */
function guessed(
  text: string,
  language: string,
  samples: Int16Array,
  rate: number,
  sentences: readonly SpokenSpan[],
): SpokenSpan[] {
  if (sentences.length === 0) return estimateWords(text, language, samples, rate);
  return sentences.flatMap(({ start, end }, i) => {
    // What comes before the first sentence that was found is said before it ends.
    const at = i === 0 ? 0 : (sentences[i]?.at ?? 0);
    const part = text.slice(at, sentences[i + 1]?.at ?? text.length);
    const since = i === 0 ? 0 : Math.round(start * rate);
    const first = Math.max(since, firstSound(samples, since, Math.round(end * rate)));
    const words = estimateWords(part, language, samples.subarray(first, Math.round(end * rate)), rate);
    return words.map((word) => ({ at: at + word.at, start: first / rate + word.start, end: first / rate + word.end }));
  });
}
