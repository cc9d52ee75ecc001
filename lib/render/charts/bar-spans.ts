/** Where one series' piece of a bar begins and ends, in values. */
export interface BarSpan {
  series: number;
  from: number;
  to: number;
}

/** The pieces of a label's bars: each from zero, or stacked away from zero on its own side. */
export function barSpans(values: readonly number[], stacked: boolean): BarSpan[] {
  let up = 0;
  let down = 0;
  return values.flatMap((value, series): BarSpan[] => {
    if (!Number.isFinite(value)) return [];
    if (!stacked) return [{ series, from: 0, to: value }];
    const from = value >= 0 ? up : down;
    if (value >= 0) up += value;
    else down += value;
    return [{ series, from, to: from + value }];
  });
}

/** All values that a scale must hold: the ends of every piece. */
export const barEnds = (samples: readonly (readonly (readonly number[])[])[], stacked: boolean): number[] =>
  samples.flatMap((bySeries) =>
    (bySeries[0] ?? []).flatMap((_, label) =>
      barSpans(
        bySeries.map((values) => values[label] ?? Number.NaN),
        stacked,
      ).flatMap(({ from, to }) => [from, to]),
    ),
  );
