import type { Phone } from "#lib/providers/flite/run-flite";

const windowSeconds = 0.01;
/** The recordings' rooms are heard below this, words are not: −42 dBFS. */
const noise = 260;

/** Makes the pauses of a sentence silent, in place, and leaves the ends of words that reach into them. */
export function quietPauses(samples: Int16Array, rate: number, phones: readonly Phone[]): void {
  const size = Math.round(windowSeconds * rate);
  for (const [i, { name, end }] of phones.entries()) {
    if (name !== "pau") continue;
    const last = i === phones.length - 1 ? samples.length : Math.round(end * rate);
    for (let from = Math.round((phones[i - 1]?.end ?? 0) * rate); from < last; from += size) {
      const window = samples.subarray(from, Math.min(from + size, last));
      if (window.every((sample) => Math.abs(sample) < noise)) window.fill(0);
    }
  }
}
