import type { Frame } from "../../lib/contracts/frame.ts";
import { type Cost, runMeasured } from "../measuring/run-measured.ts";

/** What `lib/media/native/open-x264` asks for, with a key frame every two seconds as the product's films have them. */
const x264 = "bframes=0:weightp=0:force-cfr=1:stitchable=1:keyint=60";

/**
 * The encoder alone: ready frames from a file, every one of them encoded, by the machine's own ffmpeg. From its start to
 * its end.
 */
export function encodeLimit(frames: string, { width, height, fps }: Frame, to: string): Promise<Cost> {
  const input = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", `${width}x${height}`, "-r", `${fps}`, "-i", frames];
  const output = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-threads", "3", "-x264-params", x264, to];
  return runMeasured("ffmpeg", ["-y", "-v", "error", ...input, ...output]);
}
