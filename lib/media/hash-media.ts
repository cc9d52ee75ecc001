import { MediaHash } from "#lib/media/running/acts";
import { type ReadOptions, runAct } from "#lib/media/running/run-act";

/** Hashes of every decoded frame and of all samples: equal for films that look and sound exactly alike. */
export function hashMedia(path: string, options: ReadOptions = {}): Promise<MediaHash> {
  return runAct({ act: "hash", path }, MediaHash, options);
}
