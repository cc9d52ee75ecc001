/** Sound is looked at in pieces of so many samples: 3 kHz at 48 kHz. */
export const pieceSamples = 16;
/** Pieces before and after a peak over which the level bends: 5 ms. */
const bend = 15;
/** Share of the way back to full level that a piece makes: 60 ms. */
const recovery = 1 - Math.exp(-pieceSamples / (0.06 * 48_000));

/**
 * The level of every piece (0 to 1) at which no peak passes the ceiling after `gain`: lowered smoothly before each peak,
 * raised slowly after it. At the ends of a piece the level of both its neighbours holds.
 */
export function evenPeaks(peaks: Float32Array, gain: number, ceiling: number): Float32Array {
  const count = peaks.length;
  const held = new Float32Array(count);
  // The least level that a peak in reach asks for: a queue of places whose levels rise.
  const asked = (i: number): number => Math.min(1, ceiling / Math.max(1e-9, (peaks[i] ?? 0) * gain));
  const queue = new Int32Array(count);
  let [head, tail] = [0, 0];
  for (let i = 0; i < count + bend; i += 1) {
    if (i < count) {
      while (tail > head && asked(queue[tail - 1] ?? 0) >= asked(i)) tail -= 1;
      queue[tail] = i;
      tail += 1;
    }
    const place = i - bend;
    if (place < 0) continue;
    while ((queue[head] ?? 0) < place - 1) head += 1;
    held[place] = asked(queue[head] ?? 0);
  }
  let level = 1;
  for (let i = 0; i < count; i += 1) {
    const wanted = held[i] ?? 1;
    level = wanted < level ? wanted : level + (wanted - level) * recovery;
    held[i] = Math.min(wanted, level);
  }
  const levels = new Float32Array(count);
  let sum = bend;
  for (let i = 0; i < count; i += 1) {
    sum += (held[i] ?? 1) - (i >= bend ? (held[i - bend] ?? 1) : 1);
    levels[i] = Math.min(1, sum / bend);
  }
  return levels;
}
