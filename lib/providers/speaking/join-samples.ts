/** Seconds between sentences and between paragraphs. */
export const sentencePause = 0.42;
export const paragraphPause = 0.72;

/** What a text without anything to say sounds like. */
export const shortSilence = (rate: number): Int16Array => new Int16Array(Math.round(0.4 * rate));

export function joinSamples(parts: readonly Int16Array[]): Int16Array {
  const samples = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return samples;
}
