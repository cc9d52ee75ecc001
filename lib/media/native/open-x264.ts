import { Codec, CodecContext, Dictionary, Rational } from "node-av";
import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PIX_FMT_YUV420P,
  AVCHROMA_LOC_CENTER,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  FF_ENCODER_LIBX264,
} from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";
import { ticksPerSecond } from "#lib/media/native/film-time";

export interface PictureFormat {
  /** Pixels; even. */
  width: number;
  height: number;
  /** Frames a second; divides 90,000. */
  fps: number;
  /** Bit for bit what was drawn: for tests. */
  lossless?: boolean;
}

/** A fixed number: x264's output depends on it, and equal programs must give equal films on every machine. */
const threads = 3;

/**
 * The one encoder setting of all films. No B-frames, because with long holds their decode times shorten the stream;
 * `force-cfr`, because x264 gives a long-held picture less quality; `stitchable`, because segments are joined.
 */
export async function openX264({ width, height, fps, lossless = false }: PictureFormat): Promise<CodecContext> {
  const codec = present(Codec.findEncoderByName(FF_ENCODER_LIBX264), "the H.264 encoder");
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = width;
  encoder.height = height;
  encoder.pixelFormat = AV_PIX_FMT_YUV420P;
  encoder.timeBase = new Rational(1, ticksPerSecond);
  encoder.framerate = new Rational(fps, 1);
  encoder.threadCount = threads;
  encoder.colorRange = AVCOL_RANGE_MPEG;
  encoder.colorPrimaries = AVCOL_PRI_BT709;
  encoder.colorTrc = AVCOL_TRC_BT709;
  encoder.colorSpace = AVCOL_SPC_BT709;
  encoder.chromaLocation = AVCHROMA_LOC_CENTER;
  // Key frames come only when they are asked for.
  encoder.gopSize = 10_000;
  encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  const quality = lossless ? { qp: "0" } : { crf: "20" };
  const x264 = "bframes=0:weightp=0:force-cfr=1:stitchable=1";
  // `mb_info`: takes what `hint-changes` says.
  const options = { preset: "veryfast", ...quality, mb_info: "1", "x264-params": x264 };
  const dictionary = Dictionary.fromObject(options);
  checked(await encoder.open2(codec, dictionary), "opening the H.264 encoder");
  return encoder;
}
