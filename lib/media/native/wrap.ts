import os from "node:os";
import { type CodecContext, type FormatContext, type Frame, Rational, type Stream } from "node-av";
import { AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_NONE } from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { encodeFrames } from "#lib/media/native/encode-aac";
import { filterAudio } from "#lib/media/native/filter-audio";
import { inTimeOrder, type Source } from "#lib/media/native/in-time-order";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { openOpus, openVp9, opusInput } from "#lib/media/native/open-webm";
import { readPackets } from "#lib/media/native/read-packets";
import { writeFilm } from "#lib/media/native/write-mp4";
import type { ActOf } from "#lib/media/running/acts";

const lowest = 19;

/** A finished mp4 in another wrapping: copied into a mov, encoded anew for WebM. */
export async function wrap({ path, format, outPath }: ActOf<"wrap">, alive: () => Promise<void>): Promise<void> {
  // Before a codec starts threads: they take after the one that makes them.
  os.setPriority(lowest);
  // Each stream is read by itself, at its own pace.
  await using pictures = await openInput(path);
  await using sounds = await openInput(path);
  const picture = present(streamOf(pictures, "video"), "the picture");
  const sound = present(streamOf(sounds, "audio"), "the sound");
  using vp9 = format === "webm" ? await openVp9(picture) : undefined;
  using opus = format === "webm" ? await openOpus() : undefined;
  const options: Record<string, string> = format === "mov" ? { movflags: "+faststart" } : {};
  await writeFilm(format, outPath, async (output) => {
    output.metadata = pictures.metadata;
    const sources: Source[] = [
      vp9 ? encoded(output, vp9, asKeyed(decodeFrames(pictures, picture))) : copied(output, pictures, picture),
      opus ? encoded(output, opus, filterAudio(decodeFrames(sounds, sound), opusInput)) : copied(output, sounds, sound),
    ];
    return {
      options,
      async write(write) {
        for await (const { packet, stream, time } of inTimeOrder(sources)) {
          await write(packet, stream, time);
          await alive();
        }
      },
    };
  });
}

function copied(output: FormatContext, input: FormatContext, from: Stream): Source {
  const stream = output.newStream(null);
  checked(from.codecpar.copy(stream.codecpar), "copying settings");
  stream.codecpar.codecTag = 0;
  stream.timeBase = from.timeBase;
  stream.avgFrameRate = from.avgFrameRate;
  return { stream, time: from.timeBase, packets: readPackets(input, from.index) };
}

function encoded(output: FormatContext, encoder: CodecContext, frames: AsyncIterable<Frame>): Source {
  const stream = output.newStream(null);
  checked(stream.codecpar.fromContext(encoder), "copying settings");
  const { num, den } = encoder.timeBase;
  stream.timeBase = new Rational(num, den);
  return { stream, time: { num, den }, packets: encodeFrames(encoder, frames) };
}

/** Frames that are to be key frames where the film has them. */
async function* asKeyed(frames: AsyncIterable<Frame>): AsyncGenerator<Frame> {
  for await (const frame of frames) {
    frame.pictType = frame.keyFrame ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    yield frame;
  }
}
