import { type CodecContext, Dictionary, type FormatContext, Rational, type Stream } from "node-av";
import { arrangeMp4 } from "#lib/media/mp4/arrange-mp4";
import { checked, present } from "#lib/media/native/checked";
import { aacInput, encodeFrames, openAac } from "#lib/media/native/encode-aac";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { filterAudio } from "#lib/media/native/filter-audio";
import { inTimeOrder } from "#lib/media/native/in-time-order";
import { copiedPictures, encodedPictures } from "#lib/media/native/merging/film-packets";
import { filmSound } from "#lib/media/native/merging/film-sound";
import { openGuest } from "#lib/media/native/merging/open-guest";
import { soundFrames } from "#lib/media/native/merging/sound-frames";
import { pictureOf } from "#lib/media/native/merging/survey-clip";
import { openX264 } from "#lib/media/native/open-x264";
import { writeMp4 } from "#lib/media/native/write-mp4";
import type { MergeAct, MergePlan } from "#lib/media/running/merging";

/** Two sounds at once may be louder than a file can say; one alone is left as it is. */
const limiter = "alimiter=limit=0.97:attack=2:release=60:level=0:latency=1";

/** Makes one film of planned parts, picture and sound in one go; nothing is held but what is shown just now. */
export async function merge(act: MergeAct, alive: (fraction?: number) => Promise<void>): Promise<void> {
  const { plan, backdrop, sound, metadata } = act;
  using encoder = plan.copies ? undefined : await openX264(plan.frame);
  using aac = await openAac();
  await writeMp4(act.scratchPath, async (output) => {
    output.metadata = Dictionary.fromObject(metadata);
    const video = await pictureStream(output, plan, encoder);
    const audio = output.newStream(null);
    checked(audio.codecpar.fromContext(aac), "copying settings");
    audio.timeBase = new Rational(1, aac.sampleRate);
    const heard = filterAudio(soundFrames(filmSound(act, alive)), sound ? `${limiter},${aacInput}` : aacInput);
    const pictures = encoder ? encodedPictures(plan, backdrop, encoder, alive) : copiedPictures(plan);
    const sources = [
      { stream: video, time: filmTime, packets: pictures },
      { stream: audio, time: { num: 1, den: aac.sampleRate }, packets: encodeFrames(aac, heard) },
    ];
    const lasting = (plan.frames * ticksPerSecond) / plan.frame.fps;
    return {
      options: { video_track_timescale: String(ticksPerSecond) },
      async write(write) {
        for await (const { packet, stream, time } of inTimeOrder(sources)) {
          const done = time === filmTime ? Number(packet.pts) / lasting : undefined;
          await write(packet, stream, time);
          if (done !== undefined) await alive(done);
        }
      },
    };
  });
  await arrangeMp4(act.scratchPath, act.outPath, { chapters: act.chapters, digitalSourceType: act.digitalSourceType });
}

async function pictureStream(
  output: FormatContext,
  { parts, frame }: MergePlan,
  encoder: CodecContext | undefined,
): Promise<Stream> {
  const stream = output.newStream(null);
  if (encoder) {
    checked(stream.codecpar.fromContext(encoder), "copying settings");
  } else {
    await using first = await openGuest(present(parts[0], "a part").path);
    checked(pictureOf(first).codecpar.copy(stream.codecpar), "copying settings");
    stream.codecpar.codecTag = 0;
  }
  stream.timeBase = new Rational(1, ticksPerSecond);
  stream.avgFrameRate = new Rational(frame.fps, 1);
  return stream;
}
