import { Frame } from "node-av";
import { AV_CHANNEL_LAYOUT_STEREO, AV_SAMPLE_FMT_FLT } from "node-av/constants";
import { wavRate } from "#lib/media/native/wav-writer";

/** Interleaved stereo samples of 48 kHz as frames, their times in sample pairs. The frame is gone with the next one. */
export async function* soundFrames(pieces: AsyncIterable<Float32Array>): AsyncGenerator<Frame> {
  let at = 0;
  for await (const samples of pieces) {
    const nbSamples = samples.length / 2;
    if (nbSamples === 0) continue;
    const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
    using frame = Frame.fromAudioBuffer(bytes, {
      nbSamples,
      format: AV_SAMPLE_FMT_FLT,
      sampleRate: wavRate,
      channelLayout: AV_CHANNEL_LAYOUT_STEREO,
      timeBase: { num: 1, den: wavRate },
      pts: BigInt(at),
    });
    yield frame;
    at += nbSamples;
  }
}
