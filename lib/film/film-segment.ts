import type { SegmentFacts, SegmentRequest } from "#lib/contracts/film-segment";
import { callChildren } from "#lib/film/running/lanes";
import { FilmReply } from "#lib/film/running/requests";
import { writeWhole } from "#lib/media/write-whole";

interface FilmOptions {
  signal?: AbortSignal;
  /** 0 to 1, a few times a second. */
  onProgress?: (fraction: number) => void;
}

const leastDeadlineSeconds = 120;
const deadlinePerSecond = 10;

/**
 * Films a piece of a film: H.264 in mp4, frames / fps seconds exactly, ready to be joined to its neighbours. The same
 * request gives the same bytes. Throws DRAWING_FAILED, DEADLINE_EXCEEDED, or the signal's reason.
 */
export function filmSegment(segment: SegmentRequest, path: string, options: FilmOptions = {}): Promise<SegmentFacts> {
  const frames = segment.kind === "scene" ? segment.toFrame - segment.fromFrame : segment.frames;
  const deadlineSeconds = Math.max(leastDeadlineSeconds, (deadlinePerSecond * frames) / segment.frame.fps);
  return writeWhole(path, ({ outPath }) =>
    callChildren("film", "film", { segment, outPath }, FilmReply, { ...options, deadlineSeconds }),
  );
}
