import {
  avRescaleQ,
  Codec,
  CodecContext,
  Dictionary,
  type FormatContext,
  Frame,
  type IRational,
  Packet,
  type Stream,
} from "node-av";
import { AV_NOPTS_VALUE, AVERROR_EAGAIN, AVERROR_EOF } from "node-av/constants";
import { Failure } from "#lib/errors/failure";
import { checked, present } from "#lib/media/native/checked";

/** 8192 × 4320: what is larger is refused by the decoder before it takes memory. */
const mostPixels = 35_389_440;
/** Pieces in a row of which nothing could be made, after which the rest is given up. */
const mostFaults = 500;
const threads = "2";

/**
 * Decoded frames of a stranger's stream, to the last that can be decoded: what is damaged is left out. `clock` says in
 * what a frame's time is wanted; its own time stands in `pts`, rising. The frame is reused. Throws FILE_REFUSED when
 * there is no decoder for it.
 */
export async function* guestFrames(
  input: FormatContext,
  stream: Stream,
  clock: (frame: Frame) => IRational,
  alive: () => Promise<void>,
): AsyncGenerator<Frame> {
  using decoder = await openDecoder(stream);
  using frame = new Frame();
  frame.alloc();
  using packet = new Packet();
  packet.alloc();
  let faults = 0;
  async function* decoded(): AsyncGenerator<Frame> {
    for (;;) {
      const code = await decoder.receiveFrame(frame);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
      if (code < 0) {
        faults += 1;
        return;
      }
      faults = 0;
      if (frame.bestEffortTimestamp !== AV_NOPTS_VALUE) {
        frame.pts = avRescaleQ(frame.bestEffortTimestamp, stream.timeBase, clock(frame));
        yield frame;
      }
      frame.unref();
    }
  }
  while (faults < mostFaults) {
    const code = await input.readFrame(packet);
    // A file that breaks off ends there.
    if (code < 0) break;
    if (packet.streamIndex === stream.index) {
      if ((await decoder.sendPacket(packet)) < 0) faults += 1;
      yield* decoded();
    }
    packet.unref();
    // Also where nothing comes of it for long.
    await alive();
  }
  await decoder.sendPacket(null);
  yield* decoded();
}

async function openDecoder(stream: Stream): Promise<CodecContext> {
  const codec = Codec.findDecoder(stream.codecpar.codecId);
  if (!codec) throw new Failure("FILE_REFUSED", { message: "it is coded in a way that is not read here" });
  const decoder = new CodecContext();
  try {
    decoder.allocContext3(codec);
    checked(decoder.parametersToContext(stream.codecpar), "setting up a decoder");
    decoder.pktTimebase = stream.timeBase;
    const options = Dictionary.fromObject({ max_pixels: mostPixels, threads });
    checked(await decoder.open2(present(codec, "a decoder"), options), "opening a decoder");
    return decoder;
  } catch (cause) {
    decoder[Symbol.dispose]();
    throw new Failure("FILE_REFUSED", { message: "its coding is damaged, or its picture is too large", cause });
  }
}
