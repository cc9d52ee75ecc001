/** Sample values under this are silence: −54 dBFS. */
const floor = 64;

/** First sample from `from` (before `to`) that can be heard; `to` when there is none. */
export function firstSound(samples: Int16Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (Math.abs(samples[i] ?? 0) >= floor) return i;
  return to;
}

/** One past the last sample of [from, to) that can be heard; `from` when there is none. */
export function lastSound(samples: Int16Array, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (Math.abs(samples[i] ?? 0) >= floor) return i + 1;
  return from;
}
