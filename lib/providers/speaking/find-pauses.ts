export interface Pause {
  /** Samples. */
  from: number;
  to: number;
}

const windowSeconds = 0.01;
const leastSeconds = 0.09;
/** A window is quiet below this part of what the loud ones have. */
const quiet = 0.06;

/** Stretches between words that are quiet against the rest, leaving out those at both ends. */
export function findPauses(samples: Int16Array, rate: number): Pause[] {
  const size = Math.max(1, Math.round(windowSeconds * rate));
  const levels = Array.from({ length: Math.floor(samples.length / size) }, (_, i) => {
    let sum = 0;
    for (let at = i * size; at < (i + 1) * size; at += 1) sum += (samples[at] ?? 0) ** 2;
    return Math.sqrt(sum / size);
  });
  const loud = levels.toSorted((a, b) => a - b)[Math.floor(levels.length * 0.95)] ?? 0;
  const pauses: Pause[] = [];
  let since: number | undefined;
  for (const [i, level] of levels.entries()) {
    if (level < loud * quiet) since ??= i;
    else {
      if (since !== undefined && since > 0 && (i - since) * windowSeconds >= leastSeconds)
        pauses.push({ from: since * size, to: i * size });
      since = undefined;
    }
  }
  return pauses;
}
