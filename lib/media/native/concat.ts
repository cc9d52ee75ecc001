import { type FormatContext, type Packet, Rational, type Stream } from "node-av";
import { checked, present } from "#lib/media/native/checked";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { readPackets } from "#lib/media/native/read-packets";
import { writeMp4 } from "#lib/media/native/write-mp4";

/**
 * Joins segments of equal encoder settings by copying packets: each begins where the one before it ends, in exact ticks.
 * Throws when a segment has other settings, no picture, or times that do not rise.
 */
export async function concat(paths: readonly string[], outPath: string, alive: () => Promise<void>): Promise<void> {
  await using first = await openInput(present(paths[0], "a segment"));
  const model = videoOf(first, "the first segment");
  const settings = present(model.codecpar.extradata, "the encoder's settings");
  await writeMp4(outPath, async (output) => {
    const stream = output.newStream(null);
    checked(model.codecpar.copy(stream.codecpar), "copying settings");
    stream.codecpar.codecTag = 0;
    stream.timeBase = new Rational(1, ticksPerSecond);
    stream.avgFrameRate = model.avgFrameRate;
    return {
      options: { video_track_timescale: String(ticksPerSecond) },
      async write(write) {
        let start = 0n;
        for (const path of paths) {
          await alive();
          start += await append(path, start, settings, (packet) => write(packet, stream, filmTime));
        }
      },
    };
  });
}

async function append(
  path: string,
  start: bigint,
  settings: Buffer,
  write: (packet: Packet) => Promise<void>,
): Promise<bigint> {
  await using input = await openInput(path);
  const stream = videoOf(input, path);
  if (!stream.codecpar.extradata?.equals(settings)) throw new Error(`${path} was encoded with other settings`);
  let end = 0n;
  for await (const packet of readPackets(input, stream.index)) {
    packet.rescaleTs(stream.timeBase, filmTime);
    if (packet.pts !== packet.dts || packet.pts !== end) throw new Error(`${path} has a gap at ${packet.pts}`);
    if (end === 0n && !packet.isKeyframe) throw new Error(`${path} does not start with a key frame`);
    end = packet.pts + packet.duration;
    packet.pts += start;
    packet.dts += start;
    await write(packet);
  }
  return end;
}

function videoOf(input: FormatContext, name: string): Stream {
  return present(streamOf(input, "video"), `the picture of ${name}`);
}
