import { Codec, CodecContext, type Frame, Packet, Rational } from "node-av";
import {
  AV_CODEC_FLAG_QSCALE,
  AV_PIX_FMT_YUVJ420P,
  AVCOL_RANGE_JPEG,
  FF_ENCODER_MJPEG,
  FF_QP2LAMBDA,
} from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";

/** A picture (yuvj420p) as JPEG; `scale` from 2, the finest, to 31. */
export async function encodeJpeg(picture: Frame, scale: number): Promise<Buffer> {
  const codec = present(Codec.findEncoderByName(FF_ENCODER_MJPEG), "the JPEG encoder");
  using encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = picture.width;
  encoder.height = picture.height;
  encoder.pixelFormat = AV_PIX_FMT_YUVJ420P;
  encoder.colorRange = AVCOL_RANGE_JPEG;
  encoder.timeBase = new Rational(1, 1);
  encoder.setFlags(AV_CODEC_FLAG_QSCALE);
  encoder.globalQuality = scale * FF_QP2LAMBDA;
  checked(await encoder.open2(codec, null), "opening the JPEG encoder");
  picture.quality = scale * FF_QP2LAMBDA;
  checked(await encoder.sendFrame(picture), "encoding a picture");
  checked(await encoder.sendFrame(null), "encoding a picture");
  using packet = new Packet();
  packet.alloc();
  checked(await encoder.receivePacket(packet), "encoding a picture");
  return Buffer.from(present(packet.data, "a picture's bytes"));
}
