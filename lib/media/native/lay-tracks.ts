import { audioSamples } from "#lib/media/native/audio-samples";
import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { stereo } from "#lib/media/native/loudness";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { SampleLine } from "#lib/media/native/sample-line";
import { WavWriter, wavRate } from "#lib/media/native/wav-writer";
import type { ActOf } from "#lib/media/running/acts";

type Tracks = ActOf<"mix">["tracks"];

/**
 * Lays tracks at their film times into one WAV of floats. `onSamples` may change what is
 * written. Holds about one track in memory where tracks overlap.
 */
export async function layTracks(
  tracks: Tracks,
  frames: number,
  outPath: string,
  alive: () => Promise<void>,
  onSamples: (samples: Float32Array) => void = () => {},
): Promise<void> {
  const inOrder = [...tracks].sort((a, b) => a.atSeconds - b.atSeconds);
  const startOf = (i: number) => Math.round((inOrder[i]?.atSeconds ?? Number.POSITIVE_INFINITY) * wavRate);
  const line = new SampleLine();
  await using wav = await WavWriter.create(outPath, "f32", frames);
  const write = async (samples: Float32Array): Promise<void> => {
    onSamples(samples);
    await wav.write(samples);
  };
  for (const [i, { path }] of inOrder.entries()) {
    await using input = await openInput(path);
    const stream = present(streamOf(input, "audio"), `the sound of ${path}`);
    let at = startOf(i);
    for await (const frame of filterAudio(decodeFrames(input, stream), stereo)) {
      line.add(at, audioSamples(frame));
      at += frame.nbSamples;
      for (const samples of line.take(Math.min(at, startOf(i + 1), frames))) await write(samples);
      await alive();
    }
  }
  for (const samples of line.take(frames)) {
    await write(samples);
    await alive();
  }
}
