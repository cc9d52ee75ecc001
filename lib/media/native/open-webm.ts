import { Codec, CodecContext, Dictionary, Rational, type Stream } from "node-av";
import {
  AV_CHANNEL_LAYOUT_STEREO,
  AV_PIX_FMT_YUV420P,
  AV_SAMPLE_FMT_FLT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  FF_ENCODER_LIBOPUS,
  FF_ENCODER_LIBVPX_VP9,
} from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";
import { ticksPerSecond } from "#lib/media/native/film-time";

const sampleRate = 48_000;

/** Sound as Opus wants it: pieces of 20 ms. */
export const opusInput = `aformat=sample_fmts=flt:sample_rates=${sampleRate}:channel_layouts=stereo,asetnsamples=n=960:p=1`;

/** A VP9 encoder for a film's picture: quick, at a quality near the film's own. */
export async function openVp9({ codecpar }: Stream): Promise<CodecContext> {
  const codec = present(Codec.findEncoderByName(FF_ENCODER_LIBVPX_VP9), "the VP9 encoder");
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = codecpar.width;
  encoder.height = codecpar.height;
  encoder.pixelFormat = AV_PIX_FMT_YUV420P;
  encoder.timeBase = new Rational(1, ticksPerSecond);
  encoder.colorRange = AVCOL_RANGE_MPEG;
  encoder.colorPrimaries = AVCOL_PRI_BT709;
  encoder.colorTrc = AVCOL_TRC_BT709;
  encoder.colorSpace = AVCOL_SPC_BT709;
  // Key frames come only when they are asked for.
  encoder.gopSize = 10_000;
  encoder.bitRate = 0n;
  encoder.threadCount = 2;
  const options = {
    deadline: "realtime",
    "cpu-used": "7",
    crf: "31",
    "lag-in-frames": "0",
    "row-mt": "1",
    "auto-alt-ref": "0",
  };
  const dictionary = Dictionary.fromObject(options);
  checked(await encoder.open2(codec, dictionary), "opening the VP9 encoder");
  return encoder;
}

/** An Opus encoder, 128 kbit/s stereo; packets count their time in samples. */
export async function openOpus(): Promise<CodecContext> {
  const codec = present(Codec.findEncoderByName(FF_ENCODER_LIBOPUS), "the Opus encoder");
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.sampleFormat = AV_SAMPLE_FMT_FLT;
  encoder.sampleRate = sampleRate;
  encoder.channelLayout = AV_CHANNEL_LAYOUT_STEREO;
  encoder.bitRate = 128_000n;
  encoder.timeBase = new Rational(1, sampleRate);
  checked(await encoder.open2(codec, null), "opening the Opus encoder");
  return encoder;
}
