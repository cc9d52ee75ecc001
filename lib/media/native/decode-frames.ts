import { Codec, CodecContext, type FormatContext, Frame, type Packet, type Stream } from "node-av";
import { AVERROR_EAGAIN, AVERROR_EOF, AVERROR_INVALIDDATA } from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";
import { readPackets } from "#lib/media/native/read-packets";

/**
 * Decoded frames of a stream, to the last one; only of the packets that `wanted` picks. The frame is reused: take what
 * you need before asking for the next. With `broken: "skip"` a packet that makes no sense is passed over, as players do.
 */
export async function* decodeFrames(
  input: FormatContext,
  stream: Stream,
  wanted: (packet: Packet) => boolean = () => true,
  broken: "throw" | "skip" = "throw",
): AsyncGenerator<Frame> {
  const skips = (code: number): boolean => broken === "skip" && code === AVERROR_INVALIDDATA;
  const codec = present(Codec.findDecoder(stream.codecpar.codecId), "a decoder");
  using decoder = new CodecContext();
  decoder.allocContext3(codec);
  checked(decoder.parametersToContext(stream.codecpar), "setting up a decoder");
  decoder.pktTimebase = stream.timeBase;
  checked(await decoder.open2(codec, null), "opening a decoder");
  using frame = new Frame();
  frame.alloc();
  async function* given(packet: Packet | null): AsyncGenerator<Frame> {
    const sent = await decoder.sendPacket(packet);
    if (skips(sent)) return;
    checked(sent, "decoding");
    for (;;) {
      const code = await decoder.receiveFrame(frame);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF || skips(code)) return;
      checked(code, "decoding");
      yield frame;
      frame.unref();
    }
  }
  for await (const packet of readPackets(input, stream.index)) if (wanted(packet)) yield* given(packet);
  yield* given(null);
}
