import type { Frame } from "node-av";
import { Failure } from "#lib/errors/failure";
import { filmTime, ticksPerSecond } from "#lib/media/native/film-time";
import { filterFrames } from "#lib/media/native/filter-frames";
import { framesInSlots } from "#lib/media/native/merging/frames-in-slots";
import { guestStretch } from "#lib/media/native/merging/guest-stretch";
import { PictureFitter } from "#lib/media/native/merging/picture-fitter";
import { pictureOf } from "#lib/media/native/merging/survey-clip";
import type { Backdrop, MergePlan, PlannedPart } from "#lib/media/running/merging";

/** Where so much of what the file announces cannot be decoded, it is not shown as if it were whole. */
const toleratedTicks = ticksPerSecond;

/**
 * A part's pictures as the film shows them: exactly as many as planned, in the film's frame and at its rate. The frame
 * is reused. Throws FILE_REFUSED where the part is damaged.
 */
export async function* clipPictures(
  part: PlannedPart,
  frame: MergePlan["frame"],
  backdrop: Backdrop,
  alive: () => Promise<void>,
): AsyncGenerator<Frame> {
  const { survey, path, fromTicks, frames } = part;
  using fitter = new PictureFitter({ picture: survey.picture, frame, backdrop });
  const stretch = guestStretch({
    path,
    streamOf: pictureOf,
    fromTicks,
    zeroTicks: survey.zeroTicks,
    clock: () => filmTime,
    alive,
  });
  let seenTicks = Number.NEGATIVE_INFINITY;
  async function* seen(): AsyncGenerator<Frame> {
    for await (const picture of survey.picture.interlaced ? wovenAnew(stretch) : stretch) {
      if (Number(picture.pts) <= seenTicks) continue;
      seenTicks = Number(picture.pts);
      yield picture;
    }
  }
  let fitted: Frame | undefined;
  for await (const shown of framesInSlots(seen(), { fromTicks, fps: frame.fps, count: frames })) {
    if (shown.fresh || !fitted) fitted = await fitter.fit(shown.frame);
    yield fitted;
  }
  const wantedTicks = Math.min(survey.lastTicks, fromTicks + ((frames - 1) / frame.fps) * ticksPerSecond);
  if (!fitted || seenTicks < wantedTicks - toleratedTicks) {
    const from = Math.max(0, (seenTicks - survey.zeroTicks) / ticksPerSecond);
    throw new Failure("FILE_REFUSED", {
      message: fitted
        ? `it is damaged: no picture can be read after ${from.toFixed(1)} s (leave it there, and the rest can be used)`
        : "it is damaged: no picture of the wanted stretch can be read",
    });
  }
}

/** Half pictures of old cameras made whole ones. */
function wovenAnew(frames: AsyncIterable<Frame>): AsyncGenerator<Frame> {
  const ends = { source: "buffer", sink: "buffersink" } as const;
  const chain = `bwdif=mode=send_frame:deint=interlaced,settb=1/${ticksPerSecond}`;
  return filterFrames(
    frames,
    chain,
    ends,
    ({ width, height, format, colorSpace, colorRange }) =>
      `video_size=${width}x${height}:pix_fmt=${format}:time_base=1/${ticksPerSecond}:pixel_aspect=1/1:colorspace=${colorSpace}:range=${colorRange}`,
  );
}
