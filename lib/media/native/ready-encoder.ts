import type { CodecContext } from "node-av";
import { AV_PICTURE_TYPE_NONE } from "node-av/constants";
import { checked } from "#lib/media/native/checked";
import type { CopiedFrames } from "#lib/media/native/copied-frames";

const grey = 128;

/**
 * Encodes even grey pictures before the film, so that nothing of the film hangs on what lay in the encoder's memory.
 * x264 reads how strongly the edges of a block were smoothed also where it never noted it (blocks coded by themselves
 * beside ones that `hintChanges` calls unchanged); after a picture that repeats the one before, each of its threads has
 * noted it everywhere. The times of these pictures lie before 0: their packets are not part of the film.
 */
export async function readyEncoder(encoder: CodecContext, frames: CopiedFrames, ticks: number): Promise<void> {
  const { width, height, threadCount } = encoder;
  const [luma, colour] = [new Uint8Array(width * height).fill(grey), new Uint8Array((width * height) / 4).fill(grey)];
  const planes = { y: luma, u: colour, v: colour, stride: width };
  // The first one is coded by itself, and then each thread has one that repeats it.
  for (let before = threadCount + 1; before > 0; before -= 1) {
    const frame = frames.next(planes);
    frame.pts = BigInt(-before * ticks);
    frame.pictType = AV_PICTURE_TYPE_NONE;
    checked(await encoder.sendFrame(frame), "encoding a frame");
  }
}
