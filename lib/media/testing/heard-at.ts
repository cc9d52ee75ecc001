import { audioSamples } from "#lib/media/native/audio-samples";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { stereo } from "#lib/media/native/loudness";
import { openInput, streamOf } from "#lib/media/native/open-input";

/** Seconds at which a file's sound first passes a level, by the times its frames carry. */
export async function heardAt(path: string, level = 0.3): Promise<number | undefined> {
  await using input = await openInput(path);
  const stream = streamOf(input, "audio");
  if (!stream) return undefined;
  for await (const frame of filterAudio(decodeFrames(input, stream), stereo)) {
    const first = audioSamples(frame).findIndex((sample) => Math.abs(sample) > level);
    const { num, den } = stream.timeBase;
    if (first >= 0) return (Number(frame.pts) * num) / den + Math.floor(first / 2) / 48_000;
  }
  return undefined;
}
