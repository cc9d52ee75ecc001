import { Codec, CodecContext, Dictionary, type Frame, Packet, Rational } from "node-av";
import {
  AV_CHANNEL_LAYOUT_STEREO,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_SAMPLE_FMT_FLTP,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  FF_ENCODER_AAC,
} from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";

const bitsPerSecond = 160_000n;
const sampleRate = 48_000;

/** Sound for AAC as its encoder wants it: frames of 1024 samples, the last one shorter. */
export const aacInput = `aformat=sample_fmts=fltp:sample_rates=${sampleRate}:channel_layouts=stereo,asetnsamples=n=1024:p=0`;

/** An AAC encoder, 160 kbit/s stereo; packets count their time in samples. */
export async function openAac(): Promise<CodecContext> {
  const codec = present(Codec.findEncoderByName(FF_ENCODER_AAC), "the AAC encoder");
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.sampleFormat = AV_SAMPLE_FMT_FLTP;
  encoder.sampleRate = sampleRate;
  encoder.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
  encoder.bitRate = bitsPerSecond;
  encoder.timeBase = new Rational(1, sampleRate);
  encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  // At this rate the fast search is nearer to the sound than the thorough one, in half the time.
  const options = Dictionary.fromObject({ aac_coder: "fast" });
  checked(await encoder.open2(codec, options), "opening the AAC encoder");
  return encoder;
}

/** Packets of the encoded frames, to the last. The packet is reused. */
export async function* encodeFrames(encoder: CodecContext, frames: AsyncIterable<Frame>): AsyncGenerator<Packet> {
  using packet = new Packet();
  packet.alloc();
  async function* given(frame: Frame | null): AsyncGenerator<Packet> {
    checked(await encoder.sendFrame(frame), "encoding sound");
    for (;;) {
      const code = await encoder.receivePacket(packet);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
      checked(code, "encoding sound");
      yield packet;
      packet.unref();
    }
  }
  for await (const frame of frames) yield* given(frame);
  yield* given(null);
}
