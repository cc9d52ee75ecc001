import { endOf, type Sample } from "#lib/media/mp4/read-tracks";

/** A segment is closed by the first key frame after so long; our own pictures have one at least every two seconds. */
const leastSeconds = 3.5;
const mostSeconds = 6;

/**
 * Indexes of the frames that segments start with, in the order of decoding. Whole groups of pictures; equal for equal key
 * frames.
 */
export function segmentStarts(frames: readonly Sample[], timescale: number): number[] {
  const starts: number[] = [];
  const timeOf = (index: number | undefined): number => (frames[index ?? 0]?.shown ?? 0) / timescale;
  for (const [i, { key }] of frames.entries()) {
    if (key && (starts.length === 0 || timeOf(i) - timeOf(starts.at(-1)) >= leastSeconds)) starts.push(i);
  }
  const end = endOf({ samples: frames }) / timescale;
  const tail = starts.at(-1);
  // A tail that is worth no request of its own goes with the segment before it.
  if (tail && end - timeOf(tail) < leastSeconds && end - timeOf(starts.at(-2)) <= mostSeconds) starts.pop();
  return starts;
}
