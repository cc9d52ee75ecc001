import type { Quality } from "#lib/contracts/frame";

interface Span {
  from: number;
  to: number;
}

/** Seconds of making for a second of film, on a machine with two cores; beside what every film takes. */
const makingEffort = {
  low: { from: 0.12, to: 0.4 },
  medium: { from: 0.2, to: 0.7 },
  high: { from: 0.8, to: 2 },
  ultra: { from: 2, to: 6 },
} as const satisfies Record<Quality, Span>;

/** How long making a film takes where nothing has been made yet, as an honest range in seconds. */
export function usualMaking(filmSeconds: Span, quality: Quality): Span {
  const { from, to } = makingEffort[quality];
  return { from: filmSeconds.from * from + 5, to: filmSeconds.to * to + 10 };
}

/** The same for films that become one: copied, where all were made alike, or encoded anew. Seconds. */
export const usualMerge = (seconds: number): Span => ({ from: seconds * 0.05 + 2, to: seconds * 1.2 + 10 });

/** The same for a clip: this machine draws every frame; at vendors it is the queue that takes its time. Seconds. */
export const usualClip = (seconds: number, provider: string): Span =>
  provider === "local" ? { from: seconds * 0.5 + 3, to: seconds * 2.5 + 12 } : { from: 40, to: 240 };
