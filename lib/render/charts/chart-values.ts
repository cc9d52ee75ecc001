import type { Value } from "#lib/contracts/figure-objects";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { framePosition } from "#lib/render/charts/frame-position";
import { valueReader } from "#lib/render/figures/read-values";
import type { Spot } from "#lib/render/figures/spot";

/** What a chart shows at a moment. What is no number is NaN. */
export interface ChartValues {
  /** By series, then by label. */
  at(seconds: number): readonly (readonly number[])[];
  points(seconds: number): readonly (readonly Spot[])[];
  /** All values or points of the whole scene, in steps fine enough for axes. */
  readonly samples: readonly (readonly (readonly number[])[])[];
  readonly pointSamples: readonly (readonly (readonly Spot[])[])[];
  /** Frame, as a number between frames; 0 without frames. */
  frame(seconds: number): number;
  /** Changes whenever the values do. */
  key(seconds: number): string;
}

/** Numbers beyond this cannot be drawn to scale with anything. */
const farthest = 1e300;
/** Nor can what is smaller than this. */
const nearest = 1e-280;
const stepsOfChange = 12;

/** Reads a chart's numbers, expressions over the scene's parameters and frames over time. */
export function chartValues<P>(block: BlockOf<"chart">, context: BlockContext<P>): ChartValues {
  const { timeline, scene } = context;
  const reader = valueReader(Object.keys(scene.parameters ?? {}));
  const { frames } = block;
  const steps = timeline.ofKind("step", block.id);
  const all = block.series.flatMap((series) => [...(series.values ?? []), ...(series.points ?? []).flat()]);
  const varies = all.some((value) => typeof value === "string") && timeline.cues.some((cue) => cue.do === "set");
  const countOfLabels = block.labels?.length ?? Math.max(0, ...block.series.map((s) => s.values?.length ?? 0));

  const numberAt = (seconds: number): ((value: Value | undefined) => number) => {
    const read = reader(timeline.parameters(seconds));
    return (value) => {
      const number = value === undefined ? Number.NaN : read.value(value);
      if (Math.abs(number) < nearest) return 0;
      return Number.isFinite(number) ? Math.max(-farthest, Math.min(farthest, number)) : Number.NaN;
    };
  };
  const frame = (seconds: number): number => (frames ? framePosition(steps, frames.length, seconds) : 0);
  const at = (seconds: number): number[][] => {
    const number = numberAt(seconds);
    if (frames) {
      const position = frame(seconds);
      return [Array.from({ length: countOfLabels }, (_, i) => between(frames, position, i, number))];
    }
    return block.series.map((series) => Array.from({ length: countOfLabels }, (_, i) => number(series.values?.[i])));
  };
  const points = (seconds: number): Spot[][] => {
    const number = numberAt(seconds);
    return block.series.map((series) => (series.points ?? []).map(([x, y]): Spot => [number(x), number(y)]));
  };
  const moments = varies
    ? [0, ...timeline.cues.filter((cue) => cue.do === "set").flatMap((cue) => inSteps(cue.start, cue.seconds))]
    : [0];
  const samples = frames
    ? frames.map((own) => [Array.from({ length: countOfLabels }, (_, i) => numberAt(0)(own.values[i]))])
    : moments.map(at);
  return {
    at,
    points,
    samples,
    pointSamples: moments.map(points),
    frame,
    key: (seconds) => `${varies ? timeline.parametersKey(seconds) : ""}${frames ? `@${frame(seconds)}` : ""}`,
  };
}

const inSteps = (start: number, seconds: number): number[] =>
  Array.from({ length: stepsOfChange + 1 }, (_, i) => start + (seconds * i) / stepsOfChange);

/** A label's value between two frames. */
function between(
  frames: readonly { values: readonly number[] }[],
  position: number,
  label: number,
  number: (value: number | undefined) => number,
): number {
  const before = Math.min(frames.length - 1, Math.floor(position));
  const from = number(frames[before]?.values[label]);
  const part = position - before;
  if (part === 0) return from;
  return from + (number(frames[before + 1]?.values[label]) - from) * part;
}
