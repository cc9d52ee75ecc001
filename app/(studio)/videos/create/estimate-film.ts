import type { Quality } from "#lib/contracts/frame";
import { usualMaking } from "#lib/contracts/making-effort";

interface Span {
  from: number;
  to: number;
}

/** Below this many words notes are an instruction to the writer, not a text to be told. */
const instructionWords = 60;
const wordsPerSecond = 2.5;
/** Long notes are condensed: the film tells this share of them. */
const told: Span = { from: 0.45, to: 0.9 };
const unsaid: Span = { from: 60, to: 180 };

export interface FilmEstimate {
  filmSeconds: Span;
  makingSeconds: Span;
}

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

function filmLength(notes: string, targetSeconds: number | undefined): Span {
  if (targetSeconds) return { from: targetSeconds * 0.85, to: targetSeconds * 1.15 };
  const words = countWords(notes);
  if (words < instructionWords) return unsaid;
  const spoken = words / wordsPerSecond;
  return { from: Math.max(20, spoken * told.from), to: Math.max(40, spoken * told.to) };
}

/** How long the film will be and how long making it will take, both as honest ranges in seconds. */
export function estimateFilm(order: { notes: string; targetSeconds?: number; quality: Quality }): FilmEstimate {
  const filmSeconds = filmLength(order.notes, order.targetSeconds);
  return { filmSeconds, makingSeconds: usualMaking(filmSeconds, order.quality) };
}
