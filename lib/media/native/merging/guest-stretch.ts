import { avRescaleQ, type FormatContext, type Frame, type IRational, type Stream } from "node-av";
import { AVSEEK_FLAG_BACKWARD } from "node-av/constants";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { guestFrames } from "#lib/media/native/merging/guest-frames";
import { openGuest } from "#lib/media/native/merging/open-guest";

/** What lies nearer to the beginning is read up to; seeking is only worth it beyond. */
const nearTicks = 5 * ticksPerSecond;
/** Before what is wanted: decoders need some run-up. */
const runUpTicks = 2 * ticksPerSecond;

interface Stretch {
  path: string;
  streamOf: (input: FormatContext) => Stream;
  fromTicks: number;
  zeroTicks: number;
  clock: (frame: Frame) => IRational;
  alive: () => Promise<void>;
}

/**
 * Decoded frames from some time before `fromTicks` on, found without decoding all that lies before. Files whose index
 * leads astray are read from their beginning.
 */
export async function* guestStretch(stretch: Stretch): AsyncGenerator<Frame> {
  const { path, streamOf, fromTicks, zeroTicks, clock, alive } = stretch;
  if (fromTicks - zeroTicks > nearTicks) {
    await using input = await openGuest(path);
    const stream = streamOf(input);
    const target = avRescaleQ(BigInt(fromTicks - runUpTicks), filmTime, stream.timeBase);
    if ((await input.seekFrame(stream.index, target, AVSEEK_FLAG_BACKWARD)) >= 0) {
      let found = false;
      for await (const frame of guestFrames(input, stream, clock, alive)) {
        const ticks = Number(avRescaleQ(frame.pts, clock(frame), filmTime));
        if (!found && ticks > fromTicks) break;
        found = true;
        yield frame;
      }
      if (found) return;
    }
  }
  await using input = await openGuest(path);
  yield* guestFrames(input, streamOf(input), clock, alive);
}
