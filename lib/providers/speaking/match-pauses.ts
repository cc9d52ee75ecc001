import type { Pause } from "#lib/providers/speaking/find-pauses";

/** Longer pauses are rather the written ones: so much nearer does a second of silence make them. */
const perSilentSecond = 0.6;

/**
 * For each place at which a pause is expected (samples of sounding speech, rising) the one that was heard there, in the
 * same order; undefined where none is within `reach` samples. Least distance over all.
 */
export function matchPauses(
  expected: readonly number[],
  pauses: readonly Pause[],
  { reach, rate }: { reach: number; rate: number },
): (Pause | undefined)[] {
  let silent = 0;
  const heard = pauses.map((pause) => {
    const at = pause.from - silent;
    silent += pause.to - pause.from;
    return { at, pause };
  });
  const width = heard.length + 1;
  const costs = new Float64Array((expected.length + 1) * width);
  const costOf = (k: number, j: number): number => {
    const one = heard[j];
    if (one === undefined) return Number.POSITIVE_INFINITY;
    const distance = Math.abs((expected[k] ?? 0) - one.at) / reach;
    return distance > 1
      ? Number.POSITIVE_INFINITY
      : distance - (perSilentSecond * (one.pause.to - one.pause.from)) / rate;
  };
  const at = (k: number, j: number): number => costs[k * width + j] ?? 0;
  for (let k = expected.length - 1; k >= 0; k -= 1) {
    for (let j = heard.length; j >= 0; j -= 1) {
      const both = j < heard.length ? costOf(k, j) + at(k + 1, j + 1) : Number.POSITIVE_INFINITY;
      const passed = j < heard.length ? at(k, j + 1) : Number.POSITIVE_INFINITY;
      costs[k * width + j] = Math.min(both, passed, 1 + at(k + 1, j));
    }
  }
  const chosen: (Pause | undefined)[] = [];
  for (let [k, j] = [0, 0]; k < expected.length; ) {
    if (j < heard.length && at(k, j) === at(k, j + 1)) j += 1;
    else if (at(k, j) === 1 + at(k + 1, j)) {
      chosen.push(undefined);
      k += 1;
    } else {
      chosen.push(heard[j]?.pause);
      [k, j] = [k + 1, j + 1];
    }
  }
  return chosen;
}
