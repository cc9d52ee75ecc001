import { type CodecContext, type Frame, Packet } from "node-av";
import { AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_NONE } from "node-av/constants";
import { checked } from "#lib/media/native/checked";
import { encodeFrames } from "#lib/media/native/encode-aac";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { filmPictures } from "#lib/media/native/merging/film-pictures";
import { openGuest } from "#lib/media/native/merging/open-guest";
import { pictureOf } from "#lib/media/native/merging/survey-clip";
import { readPackets } from "#lib/media/native/read-packets";
import type { Backdrop, MergePlan } from "#lib/media/running/merging";

const ticksOf = (frames: number, fps: number): bigint => BigInt(Math.round((frames * ticksPerSecond) / fps));

/** A merged film's picture, encoded: packets in film time, each a frame long. The packet is reused. */
export async function* encodedPictures(
  plan: MergePlan,
  backdrop: Backdrop,
  encoder: CodecContext,
  alive: () => Promise<void>,
): AsyncGenerator<Packet> {
  const { fps } = plan.frame;
  async function* timed(): AsyncGenerator<Frame> {
    let index = 0;
    for await (const { frame, key } of filmPictures(plan, backdrop, alive)) {
      frame.pts = ticksOf(index, fps);
      frame.pictType = key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
      yield frame;
      index += 1;
    }
  }
  for await (const packet of encodeFrames(encoder, timed())) {
    packet.duration = ticksOf(1, fps);
    yield packet;
  }
}

/** The packets of whole parts, one part behind the other, in film time. The packet is given away until the next. */
export async function* copiedPictures({ parts, frame }: MergePlan): AsyncGenerator<Packet> {
  using copy = new Packet();
  copy.alloc();
  for (const part of parts) {
    await using input = await openGuest(part.path);
    const stream = pictureOf(input);
    const start = ticksOf(part.start, frame.fps);
    for await (const packet of readPackets(input, stream.index)) {
      copy.unref();
      checked(copy.ref(packet), "copying a packet");
      copy.rescaleTs(stream.timeBase, filmTime);
      copy.pts += start;
      copy.dts += start;
      yield copy;
    }
  }
}
