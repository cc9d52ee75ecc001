import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { measuring, SoundMeter } from "#lib/media/native/measure-sound";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { Loudness } from "#lib/media/running/acts";

/** Integrated loudness (EBU R 128) and true peak of a file's sound as it is decoded; nulls for silence or none. */
export async function loudness(path: string, alive: () => Promise<void>): Promise<Loudness> {
  await using input = await openInput(path);
  const meter = new SoundMeter();
  const stream = streamOf(input, "audio");
  if (!stream) return meter.loudness;
  // The meter counts a 0.4 s window into the file's end only when silence follows; padding does not change the gated sum.
  for await (const frame of filterAudio(decodeFrames(input, stream), `${stereo},${measuring}`)) {
    meter.see(frame);
    await alive();
  }
  return meter.loudness;
}

/** Before every measurement and every limiter: their figures hold for this rate and layout. */
export const stereo = "aformat=sample_fmts=flt:sample_rates=48000:channel_layouts=stereo";
