interface Piece {
  bytes: number;
  seconds: number;
}

/**
 * Bits a second of a stream: over all of it, and of the run of segments that takes most, among those about as long as
 * the longest segment (0.5 to 1.5 times), as RFC 8216 measures it.
 */
export function streamRates(segments: readonly Piece[]): { bandwidth: number; averageBandwidth: number } {
  const target = Math.ceil(Math.max(0, ...segments.map(({ seconds }) => seconds)));
  const averageBandwidth = rateOf(segments);
  let bandwidth = averageBandwidth;
  for (const first of segments.keys()) {
    for (let after = first + 1; after <= segments.length; after += 1) {
      const run = segments.slice(first, after);
      const seconds = run.reduce((sum, piece) => sum + piece.seconds, 0);
      if (seconds > 1.5 * target) break;
      if (seconds >= 0.5 * target) bandwidth = Math.max(bandwidth, rateOf(run));
    }
  }
  return { bandwidth, averageBandwidth };
}

function rateOf(segments: readonly Piece[]): number {
  const bytes = segments.reduce((sum, piece) => sum + piece.bytes, 0);
  const seconds = segments.reduce((sum, piece) => sum + piece.seconds, 0);
  return seconds > 0 ? Math.ceil((bytes * 8) / seconds) : 0;
}
