import type { Frame } from "node-av";
import { isFailure } from "#lib/errors/failure";
import { refusePart } from "#lib/media/merging/refuse-part";
import { blendPictures } from "#lib/media/native/merging/blend-pictures";
import { clipPictures } from "#lib/media/native/merging/clip-pictures";
import type { Backdrop, MergePlan, PlannedPart } from "#lib/media/running/merging";

interface FilmPicture {
  frame: Frame;
  /** Players can begin here. */
  key: boolean;
}

const keySeconds = 2;

/** All pictures of a merged film in their order, never more than two clips open. Throws FILE_REFUSED, naming the part. */
export async function* filmPictures(
  { parts, frame, transition }: MergePlan,
  backdrop: Backdrop,
  alive: () => Promise<void>,
): AsyncGenerator<FilmPicture> {
  await using clips = new AsyncDisposableStack();
  const open = (part: PlannedPart, index: number): AsyncGenerator<Frame> => {
    const pictures = namingPart(clipPictures(part, frame, backdrop, alive), index);
    clips.defer(async () => {
      await pictures.return(undefined);
    });
    return pictures;
  };
  let shown: AsyncGenerator<Frame> | undefined;
  for (const [index, part] of parts.entries()) {
    const keyed = (count: number): boolean => count % (keySeconds * frame.fps) === 0;
    const before = shown;
    shown = open(part, index);
    if (before && transition !== "cut" && part.overlap > 0) {
      let count = 0;
      for await (const picture of blendPictures(before, shown, transition, part.overlap, frame)) {
        yield { frame: picture, key: keyed(count) };
        count += 1;
      }
    }
    // To its end: only then it has told whether it is whole.
    if (before) await before.next();
    const alone = part.frames - (parts[index + 1]?.overlap ?? 0);
    for (let count = part.overlap; count < alone; count += 1) {
      const next = await shown.next();
      if (next.done) throw new Error(`part ${index} ended early`);
      yield { frame: next.value, key: keyed(count) };
    }
  }
  await shown?.next();
}

async function* namingPart(pictures: AsyncGenerator<Frame>, index: number): AsyncGenerator<Frame> {
  try {
    yield* pictures;
  } catch (error) {
    throw isFailure(error) && error.code === "FILE_REFUSED" ? refusePart(index, error.message, error) : error;
  }
}
