import { MediaFacts } from "#lib/media/running/acts";
import { type ReadOptions, runAct } from "#lib/media/running/run-act";

/** What a media file holds: length, streams, codecs, sizes. Throws ENCODING_FAILED when it is none. */
export function probeMedia(path: string, options: ReadOptions = {}): Promise<MediaFacts> {
  return runAct({ act: "probe", path }, MediaFacts, options);
}
