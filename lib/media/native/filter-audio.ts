import type { Frame } from "node-av";
import { present } from "#lib/media/native/checked";
import { filterFrames } from "#lib/media/native/filter-frames";

const sampleFormats: Readonly<Record<number, string>> = {
  0: "u8",
  1: "s16",
  2: "s32",
  3: "flt",
  4: "dbl",
  5: "u8p",
  6: "s16p",
  7: "s32p",
  8: "fltp",
  9: "dblp",
};

/** Frames through an FFmpeg audio filter chain, drained to the end. The frame is reused by the next step. */
export function filterAudio(frames: AsyncIterable<Frame>, chain: string): AsyncGenerator<Frame> {
  return filterFrames(frames, chain, { source: "abuffer", sink: "abuffersink" }, (first) => {
    const format = present(sampleFormats[first.format], `a name for sample format ${first.format}`);
    // A file may not say which speakers its channels are for; their number is enough.
    const layout =
      first.channelLayout.mask === 0n ? `${first.channels}c` : `0x${first.channelLayout.mask.toString(16)}`;
    const rate = first.sampleRate;
    return `sample_rate=${rate}:sample_fmt=${format}:channel_layout=${layout}:time_base=1/${rate}`;
  });
}
