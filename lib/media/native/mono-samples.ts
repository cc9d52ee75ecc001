import { audioSamples } from "#lib/media/native/audio-samples";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { openInput, streamOf } from "#lib/media/native/open-input";

/** Samples a second: what the beat tracker counts in. */
export const analysedRate = 44_100;
/** Longer sounds are looked at up to here. */
const mostSeconds = 15 * 60;

/** A file's whole sound, both sides as one, -1 to 1; empty without sound. */
export async function monoSamples(path: string, alive: () => Promise<void>): Promise<Float32Array> {
  await using input = await openInput(path);
  const stream = streamOf(input, "audio");
  const parts: Float32Array[] = [];
  let length = 0;
  if (stream) {
    const chain = `aformat=sample_fmts=flt:sample_rates=${analysedRate}:channel_layouts=mono`;
    for await (const frame of filterAudio(decodeFrames(input, stream), chain)) {
      const part = Float32Array.from(audioSamples(frame));
      parts.push(part);
      length += part.length;
      if (length > mostSeconds * analysedRate) break;
      await alive();
    }
  }
  const all = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
