import os from "node:os";
import { avRescaleQ, type Frame, Rational } from "node-av";
import { AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_NONE } from "node-av/constants";
import { readParts } from "#lib/media/mp4/read-parts";
import { endOf, readTracks } from "#lib/media/mp4/read-tracks";
import { checked, present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { filterPictures } from "#lib/media/native/filter-pictures";
import { HeldPackets } from "#lib/media/native/held-packets";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { openX264 } from "#lib/media/native/open-x264";
import { writeMp4 } from "#lib/media/native/write-mp4";
import type { ActOf } from "#lib/media/running/acts";

/** The least of the machine: nobody waits for a smaller copy as somebody does for a film. */
const lowest = 19;

/** Where the groups of pictures begin and end that start within the asked stretch, in the picture's own time. */
async function stretchOf({ path, from = 0, to }: ActOf<"scale">): Promise<{ start: bigint; end: bigint }> {
  const { moov } = await readParts(path);
  const picture = present(
    readTracks(moov).find(({ type }) => type === "video"),
    "the picture",
  );
  const { samples, timescale } = picture;
  const firstKey = (seconds: number | undefined): number =>
    samples.find(({ key, shown }) => key && seconds !== undefined && shown >= seconds * timescale)?.shown ??
    endOf(picture);
  return { start: BigInt(firstKey(from)), end: BigInt(firstKey(to)) };
}

/** A film's picture in another size, without sound: the same frames at the same times, key frames at the same places. */
export async function scale(act: ActOf<"scale">, alive: () => Promise<void>): Promise<void> {
  // Before a codec starts threads: they take after the one that makes them.
  os.setPriority(lowest);
  const { width, height, fps } = act;
  await using film = await openInput(act.path);
  const picture = present(streamOf(film, "video"), "the picture");
  const stretch = await stretchOf(act);
  const ticksOf = (own: bigint): bigint => avRescaleQ(own, picture.timeBase, filmTime);
  const [start, end] = [ticksOf(stretch.start), ticksOf(stretch.end)];
  using encoder = await openX264({ width, height, fps });
  await writeMp4(act.outPath, async (output) => {
    const stream = output.newStream(null);
    checked(stream.codecpar.fromContext(encoder), "copying settings");
    stream.timeBase = new Rational(1, ticksPerSecond);
    stream.avgFrameRate = new Rational(fps, 1);
    return {
      options: { video_track_timescale: String(ticksPerSecond) },
      async write(write) {
        const held = new HeldPackets(encoder, (packet) => write(packet, stream, filmTime));
        const encode = async (frame: Frame | null): Promise<void> => {
          checked(await encoder.sendFrame(frame), "encoding a frame");
          await held.collect();
        };
        const frames = decodeFrames(film, picture, ({ pts }) => pts >= stretch.start && pts < stretch.end);
        const scaled = filterPictures(inTicks(frames, ticksOf), `scale=${width}:${height}:flags=bicubic`);
        for await (const frame of scaled) {
          frame.pts -= start;
          frame.pictType = frame.keyFrame ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
          await encode(frame);
          await alive();
        }
        await encode(null);
        await held.finish(end - start);
      },
    };
  });
}

async function* inTicks(frames: AsyncIterable<Frame>, ticksOf: (own: bigint) => bigint): AsyncGenerator<Frame> {
  for await (const frame of frames) {
    frame.pts = ticksOf(frame.pts);
    yield frame;
  }
}
