import type { Frame } from "node-av";
import { ticksPerSecond } from "#lib/media/native/film-time";
import { filterFrames } from "#lib/media/native/filter-frames";

/** A film's frames through an FFmpeg video filter chain, drained to the end. The frame is reused by the next step. */
export function filterPictures(frames: AsyncIterable<Frame>, chain: string): AsyncGenerator<Frame> {
  return filterFrames(
    frames,
    chain,
    { source: "buffer", sink: "buffersink" },
    ({ width, height }) =>
      `video_size=${width}x${height}:pix_fmt=yuv420p:time_base=1/${ticksPerSecond}:pixel_aspect=1/1:colorspace=bt709:range=tv`,
  );
}
