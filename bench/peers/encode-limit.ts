import type { Frame } from "../../lib/contracts/frame.ts";
import { type Cost, runMeasured } from "../measuring/run-measured.ts";

/** What `lib/media/native/open-x264` asks for, with a key frame every two seconds as the product's films have them. */
const x264 = "bframes=0:weightp=0:force-cfr=1:stitchable=1:keyint=60";

const ours = ["-threads", "3", "-x264-params", x264];

/**
 * The encoder alone: ready frames from a file, every one of them encoded, by the machine's own ffmpeg. From its start to
 * its end.
 */
export const encodeLimit = (frames: string, frame: Frame, to: string): Promise<Cost> => encode(frames, frame, ours, to);

/** The same as anybody would type it: ffmpeg's own B-frames, key frames and threads. */
export const encodePlain = (frames: string, frame: Frame, to: string): Promise<Cost> => encode(frames, frame, [], to);

function encode(frames: string, { width, height, fps }: Frame, own: readonly string[], to: string): Promise<Cost> {
  const input = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", `${width}x${height}`, "-r", `${fps}`, "-i", frames];
  const output = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", ...own, to];
  return runMeasured("ffmpeg", ["-y", "-v", "error", ...input, ...output]);
}
