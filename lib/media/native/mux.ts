import { Dictionary, Rational } from "node-av";
import { arrangeMp4 } from "#lib/media/mp4/arrange-mp4";
import { checked, present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { aacInput, encodeFrames, openAac } from "#lib/media/native/encode-aac";
import { filterAudio } from "#lib/media/native/filter-audio";
import { inTimeOrder } from "#lib/media/native/in-time-order";
import { languageCode } from "#lib/media/native/language-code";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { readPackets } from "#lib/media/native/read-packets";
import { writeMp4 } from "#lib/media/native/write-mp4";
import type { ActOf } from "#lib/media/running/acts";

/** Joins a silent film and its sound: picture copied, sound to AAC, then arranged for the web with its chapters. */
export async function mux(act: ActOf<"mux">, alive: () => Promise<void>): Promise<void> {
  await using film = await openInput(act.video);
  await using sound = await openInput(act.audio);
  const picture = present(streamOf(film, "video"), "the picture");
  const wave = present(streamOf(sound, "audio"), "the sound");
  using encoder = await openAac();
  const { title, comment, language } = act.metadata;

  await writeMp4(act.scratchPath, async (output) => {
    output.metadata = Dictionary.fromObject({ title, comment });
    const video = output.newStream(null);
    checked(picture.codecpar.copy(video.codecpar), "copying settings");
    video.codecpar.codecTag = 0;
    video.timeBase = picture.timeBase;
    video.avgFrameRate = picture.avgFrameRate;
    const audio = output.newStream(null);
    checked(audio.codecpar.fromContext(encoder), "copying settings");
    audio.timeBase = new Rational(1, encoder.sampleRate);
    audio.metadata = Dictionary.fromObject({ language: languageCode(language) });
    return {
      options: { video_track_timescale: String(picture.timeBase.den) },
      async write(write) {
        const samples = filterAudio(decodeFrames(sound, wave), aacInput);
        const sources = [
          { stream: video, time: picture.timeBase, packets: readPackets(film, picture.index) },
          { stream: audio, time: { num: 1, den: encoder.sampleRate }, packets: encodeFrames(encoder, samples) },
        ];
        for await (const { packet, stream, time } of inTimeOrder(sources)) {
          await write(packet, stream, time);
          await alive();
        }
      },
    };
  });
  const { digitalSourceType } = act.metadata;
  await arrangeMp4(act.scratchPath, act.outPath, { chapters: act.chapters, digitalSourceType });
}
